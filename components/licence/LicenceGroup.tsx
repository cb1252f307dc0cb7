import { Fragment } from 'preact';
import { useSpeech } from '../base/Language';
import { LicenceAnswer } from './LicenceAnswer';
import { LicenceWordsPanel } from './LicenceWordsPanel';
import type { LicencePoint, LicenceTable } from './licence-table';

interface LicenceGroupProps {
  group: LicenceTable['groups'][number];
  serviceName: string;
  /** How each moment is called, newest first; cells beyond them are not shown. */
  moments: readonly string[];
  /** `<slot> <column>` of the answer whose words are shown. */
  open?: string;
  onOpen: (key: string | undefined) => void;
}

interface PointRowProps extends Omit<LicenceGroupProps, 'group' | 'serviceName'> {
  point: LicencePoint;
  serves: 'reader' | 'service';
}

const PointRow = ({ point, serves, moments, open, onOpen }: PointRowProps) => {
  const { t } = useSpeech();
  const name = t(`licence.slot-${point.slot}`);
  const cells = point.cells.slice(0, moments.length);
  const keyOf = (column: number): string => `${point.slot} ${column}`;
  const shown = cells.find((_, column) => keyOf(column) === open);
  const wordsId = `licence-words-${point.slot}`;
  return (
    <Fragment>
      <tr>
        <th scope="row">{name}</th>
        {cells.map((cell, column) => (
          // columns have no other name
          <td key={column} class={cell.turn && `turned ${cell.turn}`}>
            <LicenceAnswer
              cell={cell}
              serves={serves}
              label={t('licence.words-of', { point: name, moment: moments[column] ?? '' })}
              isOpen={keyOf(column) === open}
              wordsId={wordsId}
              onPress={() => onOpen(keyOf(column) === open ? undefined : keyOf(column))}
            />
          </td>
        ))}
      </tr>
      {shown && (
        <tr class="licence-words-row">
          <td id={wordsId} colSpan={moments.length + 1}>
            <LicenceWordsPanel cell={shown} />
          </td>
        </tr>
      )}
    </Fragment>
  );
};

/** The points that serve one side. */
export const LicenceGroup = ({ group, serviceName, ...table }: LicenceGroupProps) => {
  const { t } = useSpeech();
  return (
    <tbody>
      <tr class="licence-side">
        <th scope="rowgroup" colSpan={table.moments.length + 1}>
          {t(`licence.serves-${group.serves}`, { service: serviceName })}
        </th>
      </tr>
      {group.points.map((point) => (
        <PointRow key={point.slot} point={point} serves={group.serves} {...table} />
      ))}
    </tbody>
  );
};
