import type { Kept } from './settings-server';

// What all of these pages do: show at once what was pressed, and take it back where the server refuses.
const SCRIPT = `
  const tell = (name, value) =>
    fetch('/settings/tell?' + new URLSearchParams({ page: location.pathname, name, value }), { method: 'POST' });
  const isOn = (button) => button.getAttribute('aria-checked') === 'true';
  const show = (button, value) => button.setAttribute('aria-checked', String(value));
  const flip = async (button) => {
    const value = !isOn(button);
    show(button, value);
    const answer = await tell(button.dataset.name, value);
    if (!answer.ok) show(button, !value);
  };`;

interface Page {
  lang?: string;
  title?: string;
  main: string;
  script?: string;
}

const draw = ({ lang = 'en', title = 'Privacy', main, script = '' }: Page): string => `<!DOCTYPE html>
<html lang="${lang}"><head><title>${title}</title>
<style>.row { display: flex; justify-content: space-between; width: 30em; padding: 1em }
button[role=switch] { width: 3em; height: 2em } dialog, [role=dialog] { position: fixed; inset: 30% 20%; background: #fff }</style></head>
<body><main><h1>${title}</h1>${main}</main><script>${SCRIPT}${script}</script></body></html>`;

const button = ({ name, isOn }: Kept): string =>
  `<div class="row"><span>${name}</span><button role="switch" aria-label="${name}" data-name="${name}" aria-checked="${isOn}"></button></div>`;

/** Buttons of a script's. */
export const buttonsPage = (settings: readonly Kept[]): string =>
  draw({
    main: settings.map(button).join('\n'),
    script: `for (const one of document.querySelectorAll('[role=switch]')) one.addEventListener('click', () => flip(one));`,
  });

/** Each asks in a layer before it does anything. */
export const askingPage = (settings: readonly Kept[]): string =>
  draw({
    main: settings.map(button).join('\n'),
    script: `
      for (const one of document.querySelectorAll('[role=switch]')) one.addEventListener('click', () => {
        const layer = document.createElement('div');
        layer.setAttribute('role', 'dialog');
        layer.setAttribute('aria-modal', 'true');
        layer.innerHTML = '<h2>Are you sure?</h2><p>People will see it at once.</p><button id="yes">Confirm</button> <button id="no">Cancel</button>';
        document.body.append(layer);
        layer.querySelector('#yes').addEventListener('click', () => { layer.remove(); flip(one); });
        layer.querySelector('#no').addEventListener('click', () => layer.remove());
      });`,
  });

/** A form of the old kind: what is ticked counts once it is sent. */
export const formPage = (settings: readonly Kept[]): string =>
  draw({
    main: `<form method="get"><input type="hidden" name="save" value="1">${settings
      .map(
        ({ name, isOn }) =>
          `<p><label><input type="checkbox" name="${name}" data-name="${name}" ${isOn ? 'checked' : ''}> ${name}</label></p>`,
      )
      .join('\n')}<p><button data-name="save">Save changes</button></p></form><p><a href="/home">Home</a></p>`,
  });

/** Switches of custom elements: one with an open root, the others with closed ones. */
export const rootsPage = (settings: readonly Kept[]): string =>
  draw({
    main: settings
      .map(
        ({ name, isOn }, index) =>
          `<div class="row"><span>${name}</span><x-${index === 0 ? 'open' : 'closed'} data-name="${name}" data-on="${isOn}"></x-${index === 0 ? 'open' : 'closed'}></div>`,
      )
      .join('\n'),
    script: `
      const define = (mode) => customElements.define('x-' + mode, class extends HTMLElement {
        connectedCallback() {
          const one = document.createElement('button');
          one.setAttribute('role', 'switch');
          one.setAttribute('aria-label', this.dataset.name);
          one.dataset.name = this.dataset.name;
          one.textContent = 'o';
          show(one, this.dataset.on);
          one.addEventListener('click', () => flip(one));
          const root = this.attachShadow({ mode });
          root.innerHTML = '<style>button { width: 3em; height: 2em }</style>';
          root.append(one);
        }
      });
      define('open');
      define('closed');`,
  });

/** A list of which only what is in sight is in the page. */
export const virtualPage = (settings: readonly Kept[]): string =>
  draw({
    main: '<div id="list" style="height: 320px; overflow: auto"><div id="all" style="position: relative"></div></div>',
    script: `
      const settings = ${JSON.stringify(settings)};
      const HEIGHT = 64;
      const list = document.querySelector('#list');
      const all = document.querySelector('#all');
      all.style.height = settings.length * HEIGHT + 'px';
      const fill = () => {
        const first = Math.max(0, Math.floor(list.scrollTop / HEIGHT) - 1);
        all.replaceChildren(...settings.slice(first, first + 7).map(({ name, isOn }, index) => {
          const row = document.createElement('div');
          row.className = 'row';
          row.style.cssText = 'position: absolute; top: ' + (first + index) * HEIGHT + 'px';
          row.innerHTML = '<span>' + name + '</span><button role="switch" aria-label="' + name + '" data-name="' + name + '" aria-checked="' + isOn + '">o</button>';
          return row;
        }));
      };
      list.addEventListener('scroll', fill);
      fill();`,
  });

/** Settings in German, in native boxes. */
export const germanPage = (settings: readonly Kept[]): string =>
  draw({
    lang: 'de',
    title: 'Privatsphäre',
    main: settings
      .map(
        ({ name, isOn }) =>
          `<p><label><input type="checkbox" role="switch" data-name="${name}" ${isOn ? 'checked' : ''}> ${name}</label></p>`,
      )
      .join('\n'),
    script: `for (const one of document.querySelectorAll('input'))
      one.addEventListener('change', async () => { const answer = await tell(one.dataset.name, one.checked); if (!answer.ok) one.checked = !one.checked; });`,
  });

/** One page of routes: a feed with switches of its own, and settings that a link brings up without a load or a new title. */
export const routedPage = (settings: readonly Kept[]): string => {
  const feed = [
    { name: 'Show reposts', isOn: true },
    { name: 'Show replies', isOn: false },
  ];
  return draw({
    title: 'Murmur',
    main: `<p><a data-name="home" href="/home">Home</a> <a data-name="settings" href="/settings/routed">Settings</a></p><div id="view"></div>`,
    script: `
      const views = { '/home': ${JSON.stringify(feed.map(button).join(''))}, '/settings/routed': ${JSON.stringify(settings.map(button).join(''))} };
      const view = document.querySelector('#view');
      const fill = () => {
        view.innerHTML = '';
        setTimeout(() => { view.innerHTML = views[location.pathname] || ''; }, 300);
      };
      view.addEventListener('click', ({ target }) => { if (target.matches('[role=switch]')) show(target, !isOn(target)); });
      for (const link of document.querySelectorAll('a')) link.addEventListener('click', (event) => {
        event.preventDefault();
        history.pushState(null, '', link.href);
        fill();
      });
      fill();`,
  });
};
