import { useRef, useState } from 'preact/hooks';
import { useSpeech } from '../../base/Language';
import { Spoken } from '../../base/Spoken';
import type { AlertActions, AlertLine } from '../AlertCard';
import type { GroupLine } from './AlertGroup';
import { EarlierAlerts } from './EarlierAlerts';
import { FilterBar, type Sieve } from './FilterBar';
import { FreshAlerts } from './FreshAlerts';
import { type LastAct, useUndoKey } from './UndoLine';
import { spotOf, type UndoSpot } from './undo-spot';
import { useKeptFocus } from './use-kept-focus';

/** Of all alerts what is shown now; the rest is counted. */
export interface Board {
  groups: readonly GroupLine[];
  /** More services have news. */
  hasMoreGroups: boolean;
  earlier: readonly AlertLine[];
  /** More than anybody sees at a glance. */
  isMany: boolean;
  isEmpty: boolean;
  /** All that is news, all that is not, and all there is whatever is looked for; counted after the rest was read. */
  unread?: number;
  /** Where there is so much news that counting it takes a while: at least so much there is. */
  moreThan?: number;
  earlierCount?: number;
  total?: number;
}

export interface BoardActs extends AlertActions {
  onReadAll: () => void;
  onMoreServices: () => void;
  onMoreOf: (serviceId: string) => void;
  onMoreEarlier: () => void;
}

export interface AlertBoardProps extends BoardActs {
  board: Board;
  sieve: Sieve;
  last?: LastAct;
  opensTab?: boolean;
}

/** What is news, by service, then what came before; something can be looked for in both, and each act undone. */
export const AlertBoard = (props: AlertBoardProps) => {
  const { say } = useSpeech();
  const root = useRef<HTMLDivElement>(null);
  const [spot, setSpot] = useState<UndoSpot>();
  const keepFocus = useKeptFocus(root);
  const { board, last, onDone, onMute, onMuteSettings, onReadAll } = props;
  useUndoKey(last?.onUndo);
  const noting =
    <Values extends unknown[]>(
      act: (...values: Values) => void,
      fits: (line: AlertLine, ...values: Values) => boolean,
    ) =>
    (...values: Values): void => {
      setSpot(spotOf(board.groups, (line) => fits(line, ...values)));
      act(...values);
    };
  const acts = {
    onDone: noting(onDone, ({ id }, alertId: string) => id === alertId),
    onMute: noting(onMute, (line, documentId: string) => !line.about && line.documentId === documentId),
    onMuteSettings: noting(
      onMuteSettings,
      ({ about, serviceId }, muted: string) => about === 'settings' && serviceId === muted,
    ),
    onReadAll: noting(onReadAll, () => false),
  };
  return (
    <div class="board" ref={root} onClickCapture={keepFocus}>
      <Spoken>
        <span role="status">{last && say(last.sentence)}</span>
      </Spoken>
      {!board.isEmpty && <FilterBar sieve={props.sieve} isMany={board.isMany} total={board.total} />}
      <FreshAlerts {...props} {...acts} spot={spot} />
      <EarlierAlerts {...props} {...acts} />
    </div>
  );
};
