import mark from '../../assets/icons/mark.svg';

/** The sign: a section sign that keeps an eye open; with the name beside it where there is room. */
export const Mark = ({ size = 28, isNamed = true }: { size?: number; isNamed?: boolean }) => (
  <span class="mark">
    <img src={mark} width={size} height={size} alt={isNamed ? '' : 'Clausewatch'} />
    {isNamed && <span class="mark-name">Clausewatch</span>}
  </span>
);
