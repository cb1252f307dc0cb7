import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '../base/Button';
import { Choice } from '../base/choice/Choice';
import { useSpeech } from '../base/Language';

export interface PictureChoice {
  theme: 'light' | 'dark';
  shape: 'wide' | 'square';
}

interface SharePictureProps {
  /** The picture in words. */
  description: string;
  onDraw: (canvas: HTMLCanvasElement, choice: PictureChoice) => void;
  onSave: (choice: PictureChoice) => Promise<void>;
  /** Says whether it was copied, or saved since it could not be. */
  onCopy: (choice: PictureChoice) => Promise<'copied' | 'saved'>;
  onCopyText: (text: string) => Promise<void>;
}

const DONE = {
  saved: 'proof.picture-saved',
  copied: 'proof.picture-copied',
  instead: 'proof.picture-saved-instead',
  words: 'proof.description-copied',
  'not-saved': 'share.not-saved',
  'not-copied': 'share.not-copied',
} as const;

/** The picture that goes out, as it is now: to be saved or copied, with its description for those who cannot see it. */
export const SharePicture = ({ description, onDraw, onSave, onCopy, onCopyText }: SharePictureProps) => {
  const { t, locale } = useSpeech();
  const canvas = useRef<HTMLCanvasElement>(null);
  const words = useId();
  const [choice, setChoice] = useState<PictureChoice>({ theme: 'light', shape: 'wide' });
  const [done, setDone] = useState<keyof typeof DONE>();
  // A picture is no text that a style could change: it is drawn anew.
  useEffect(() => {
    if (canvas.current) onDraw(canvas.current, choice);
  }, [onDraw, choice, locale]);
  const tell = (work: Promise<keyof typeof DONE>, otherwise: keyof typeof DONE): void => {
    setDone(undefined);
    void work.catch(() => otherwise).then(setDone);
  };
  const choose = (change: Partial<PictureChoice>): void => {
    setDone(undefined);
    setChoice((before) => ({ ...before, ...change }));
  };
  return (
    <section class="share-picture" aria-label={t('proof.picture')}>
      <canvas ref={canvas} class={`share-canvas ${choice.shape}`} role="img" aria-label={description} />
      <div class="share-picture-side">
        <PictureChoices choice={choice} onChoose={choose} />
        <div class="actions">
          <Button
            look="primary"
            icon="download"
            label={t('proof.save-picture')}
            onPress={() =>
              tell(
                onSave(choice).then(() => 'saved'),
                'not-saved',
              )
            }
          />
          <Button
            icon="copy"
            label={t('proof.copy-picture')}
            onPress={() =>
              tell(
                onCopy(choice).then((how) => (how === 'copied' ? how : 'instead')),
                'not-saved',
              )
            }
          />
        </div>
        <label for={words}>{t('proof.description')}</label>
        <p class="soft" id={`${words}-why`}>
          {t('proof.description-why')}
        </p>
        <textarea id={words} aria-describedby={`${words}-why`} readOnly rows={7} dir="auto" value={description} />
        <div class="actions">
          <Button
            icon="copy"
            label={t('proof.copy-description')}
            onPress={() =>
              tell(
                onCopyText(description).then(() => 'words'),
                'not-copied',
              )
            }
          />
        </div>
        <p class="soft" role="status">
          {done && t(DONE[done])}
        </p>
      </div>
    </section>
  );
};

interface PictureChoicesProps {
  choice: PictureChoice;
  onChoose: (change: Partial<PictureChoice>) => void;
}

const PictureChoices = ({ choice, onChoose }: PictureChoicesProps) => {
  const { t } = useSpeech();
  return (
    <>
      <Choice
        label={t('proof.shape')}
        value={choice.shape}
        options={[
          { value: 'wide', label: t('proof.shape-wide') },
          { value: 'square', label: t('proof.shape-square') },
        ]}
        onChange={(shape) => onChoose({ shape })}
      />
      <Choice
        label={t('proof.theme')}
        value={choice.theme}
        options={[
          { value: 'light', label: t('proof.theme-light') },
          { value: 'dark', label: t('proof.theme-dark') },
        ]}
        onChange={(theme) => onChoose({ theme })}
      />
    </>
  );
};
