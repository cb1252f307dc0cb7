import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useSpeech } from '../base/Language';

interface ExamplePanelProps {
  isBusy: boolean;
  /** Set while the example is in the archive. */
  alert?: { headline: string; href: string };
  onRun: () => void;
  onRemove: () => void;
}

/** "See it work": a made-up service whose terms change as a real one's once did; no network. */
export const ExamplePanel = ({ isBusy, alert, onRun, onRemove }: ExamplePanelProps) => {
  const { t } = useSpeech();
  return (
    <section class="example-panel card" aria-labelledby="example">
      <h2 id="example">{t('welcome.example')}</h2>
      <p class="soft">{t('welcome.example-meaning')}</p>
      <div role="status" class="example-result">
        {alert && (
          <a class="example-alert" href={alert.href}>
            <span>{alert.headline}</span>
            <Icon name="arrow-right" />
          </a>
        )}
      </div>
      <div class="actions">
        {alert ? (
          <Button icon="trash" label={t('welcome.example-remove')} isBusy={isBusy} onPress={onRemove} />
        ) : (
          <Button icon="eye" label={t('welcome.example-run')} isBusy={isBusy} onPress={onRun} />
        )}
      </div>
    </section>
  );
};
