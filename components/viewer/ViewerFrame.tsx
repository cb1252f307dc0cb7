import type { ComponentChildren } from 'preact';
import { useSpeech } from '../base/Language';
import { Mark } from '../base/Mark';
import { LanguageNames } from './LanguageNames';

interface ViewerFrameProps {
  language: string;
  onLanguage: (language: string) => void;
  children: ComponentChildren;
}

/** The page around what a link says: whose it is, its language, and what it does with what is opened. */
export const ViewerFrame = ({ language, onLanguage, children }: ViewerFrameProps) => {
  const { t } = useSpeech();
  return (
    <>
      <header class="masthead">
        <Mark />
        <LanguageNames language={language} onChange={onLanguage} />
      </header>
      <main class="page viewer">{children}</main>
      <footer class="viewer-foot">
        <p>{t('check.viewer-what')}</p>
        <p>{t('check.viewer-own')}</p>
      </footer>
    </>
  );
};
