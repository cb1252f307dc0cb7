import { catalogueLanguages, readCatalogue } from '../scripts/catalogue-files';
import { addCatalogue } from '../utils/i18n/catalogues';

// Imported by tests that say something: every language is known, as the package has it.
for (const language of catalogueLanguages()) addCatalogue(language, readCatalogue(language));
