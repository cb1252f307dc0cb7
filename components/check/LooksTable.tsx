import { useState } from 'preact/hooks';
import { howSeen } from '../../utils/core/model/capture';
import type { SharedSighting } from '../../utils/core/model/evidence';
import { useSpeech } from '../base/Language';
import { ShowMore } from '../base/list/ShowMore';

const FIRST = 20;
const PAGE = 100;

/** The looks that the file holds, from the one text to the other. */
export const LooksTable = ({ looks }: { looks: readonly SharedSighting[] }) => {
  const { t, moment } = useSpeech();
  const [shown, setShown] = useState(FIRST);
  return (
    <details class="checked-looks">
      <summary>{t('check.looks', { count: looks.length })}</summary>
      <div class="looks-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('check.look-number')}</th>
              <th scope="col">{t('check.look-at')}</th>
              <th scope="col">{t('check.look-how')}</th>
              <th scope="col">{t('check.look-server')}</th>
            </tr>
          </thead>
          <tbody>
            {looks.slice(0, shown).map((look, index) => (
              // a file may hold the same look twice
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td>{moment(look.at)}</td>
                <td>{t(`check.how-${howSeen(look)}`)}</td>
                <td dir="auto">{look.serverDate ?? t('check.look-no-server')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ShowMore hidden={looks.length - shown} pageSize={PAGE} onPress={() => setShown(shown + PAGE)} />
    </details>
  );
};
