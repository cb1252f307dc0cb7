import type { CheckLine, CheckState } from '../../utils/core/model/evidence';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';
import { CHECK_STATES } from './check-state';

const ORDER: readonly CheckState[] = ['fails', 'odd', 'holds', 'unknown'];

/** A check, sentence by sentence: what does not hold first, what nobody can know last. */
export const CheckLines = ({ lines }: { lines: readonly CheckLine[] }) => {
  const { t, say } = useSpeech();
  return (
    <div class="check-groups">
      {ORDER.map((state) => {
        const said = [...new Set(lines.filter((line) => line.state === state).map(({ sentence }) => say(sentence)))];
        const { icon, look, group } = CHECK_STATES[state];
        return (
          said.length > 0 && (
            <section key={state} class={`check-group ${look}`}>
              <h3>
                <Icon name={icon} /> {t(group)}
              </h3>
              <ul>
                {said.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
};
