import type { UnreadableControl } from '../../../utils/core/model/setting';
import { useSpeech } from '../../base/Language';
import { Remark } from '../../base/Remark';
import { OutsideLink } from '../OutsideLink';
import type { SettingsPageLines } from '../setting-lines';
import { plainWords, valueWords } from '../setting-words';
import { SettingRow } from './SettingRow';
import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from './table-roles';

const Unreadable = ({ controls }: { controls: readonly UnreadableControl[] }) => {
  const speech = useSpeech();
  const { t } = speech;
  if (controls.length === 0) return null;
  const nameOf = ({ name }: UnreadableControl) => (name ? plainWords(speech, name) : t('privacy.nameless'));
  return (
    <details class="settings-aside">
      <summary>{t('privacy.page-unreadable', { count: controls.length })}</summary>
      <ul>
        {controls.map((control, index) => (
          <li key={`${index} ${control.name}`}>
            {t(`privacy.unreadable-${control.reason}`, { name: nameOf(control) })}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Gone = ({ gone }: Pick<SettingsPageLines, 'gone'>) => {
  const speech = useSpeech();
  const { t, date } = speech;
  if (gone.length === 0) return null;
  return (
    <details class="settings-aside">
      <summary>{t('privacy.gone-title', { count: gone.length })}</summary>
      <ul>
        {gone.map(({ id, name, value, at }) => (
          <li key={id}>
            {t('privacy.gone-line', {
              name: plainWords(speech, name),
              value: valueWords(speech, value),
              date: date(at),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Table = ({ page }: { page: SettingsPageLines }) => {
  const { t } = useSpeech();
  return (
    <table class="settings-table card" {...TABLE}>
      <caption class="spoken">{t('privacy.table', { page: page.name })}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th scope="col" {...COLUMN_HEADER}>
            {t('privacy.column-setting')}
          </th>
          <th scope="col" {...COLUMN_HEADER}>
            {t('setting.now')}
          </th>
          <th scope="col" {...COLUMN_HEADER}>
            {t('privacy.column-reach')}
          </th>
          <th scope="col" {...COLUMN_HEADER}>
            {t('privacy.column-since')}
          </th>
          <th scope="col" {...COLUMN_HEADER}>
            {t('privacy.column-who')}
          </th>
        </tr>
      </thead>
      <tbody {...ROW_GROUP}>
        {page.settings.map((line) => (
          <SettingRow key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
};

const PARTIAL = { 'never-whole': 'privacy.page-partial', last: 'privacy.page-partial-last' } as const;

/** One page of settings as it was last read, and what is not certain about it. */
export const SettingsPageTable = ({ page }: { page: SettingsPageLines }) => {
  const { t, date } = useSpeech();
  return (
    <section class="settings-page">
      <div class="settings-page-head">
        <h3>{page.name}</h3>
        <p class="soft">
          {t('privacy.page-read', { date: date(page.readAt) })}{' '}
          {page.href && <OutsideLink href={page.href}>{t('setting.open-page')}</OutsideLink>}
        </p>
      </div>
      {page.partial && (
        <Remark icon="warning" look="notable">
          {t(PARTIAL[page.partial])}
        </Remark>
      )}
      {page.settings.length > 0 && <Table page={page} />}
      <Unreadable controls={page.unreadable} />
      <Gone gone={page.gone} />
    </section>
  );
};
