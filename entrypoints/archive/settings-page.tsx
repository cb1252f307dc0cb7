import { Await } from '../../components/base/Await';
import { Missing } from '../../components/pages/Missing';
import { SettingsView } from '../../components/settings/SettingsView';
import { useSettingsPage } from '../../utils/view/settings/use-settings-page';

export const SettingsPage = ({ serviceId }: { serviceId: string }) => {
  const { value, failure, ...page } = useSettingsPage(serviceId);
  return (
    <Await value={value} failure={failure}>
      {(settings) =>
        settings ? <SettingsView settings={settings} {...page} /> : <Missing message="archive.service-missing" />
      }
    </Await>
  );
};
