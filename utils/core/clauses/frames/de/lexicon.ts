import type { Lexicon } from '../../frame';

/** Groups of German words; written for `fold-text`. Own work. */
export const lexicon: Lexicon = {
  gap: '[^.;]{0,80}',
  you: 'du|sie|der nutzer|die nutzer(?:in)?|nutzer(?:innen)?|das mitglied|mitglieder|ihr',
  grant: 'gewähr\\w*|erteil\\w*|räum\\w*|übertr\\w+|einräum\\w*|eingeräumt\\w*',
  licence: 'lizenz\\w*|nutzungsrecht\\w*|recht\\w*|unterlizenz\\w*',
  content:
    '(?:deine|ihre|nutzer|eigene|hochgeladene|die)?n? ?(?:inhalte?n?|beiträge?n?|fotos?|videos?|materialien|werke?n?|texte?n?)',
  delete: 'lösch\\w*|gelöscht\\w*|entfern\\w*|schließ\\w*|geschlossen|kündig\\w*|beend\\w*',
  end: 'ende\\w*|endet|erlisch\\w*|erlösch\\w*|läuft ab|verfällt|entfällt',
  not: 'nicht|kein\\w*|niemals|nie|weder',
};
