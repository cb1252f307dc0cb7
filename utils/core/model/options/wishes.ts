/** Days between two checks of a document. */
export type CheckEvery = 1 | 2 | 7;

/** What a notification is shown for: all that got worse, only what is serious, nothing. */
export type Loudness = 'worse' | 'serious' | 'none';

/** Whether a browser can tell that a network costs by what goes over it: by its kind, by a wish to save alone, or not. */
export type MeteredKnowledge = 'kind' | 'saving' | 'nothing';

/** A stretch of the day by the wall clock, in minutes since midnight; it may go over midnight. */
export interface Hours {
  isOn: boolean;
  from: number;
  to: number;
}

/** Two equal times name no stretch, as if it were switched off. */
export const areInForce = ({ isOn, from, to }: Hours): boolean => isOn && from !== to;

/** Whether the minute lies within hours that are in force. */
export const holdsAt = (hours: Hours, minute: number): boolean => {
  const { from, to } = hours;
  if (!areInForce(hours)) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
};
