/** How a setting is made on the page of ours: a native input, a button of a script's, or a switch in a shadow root, closed or not. */
export interface LiveSetting {
  name: string;
  make: 'input' | 'button' | 'element' | 'closed';
  isOn: boolean;
}

const SCRIPT = `
  const save = async (control, isOn, show) => {
    show(isOn);
    const answer = await fetch('/settings/set?name=' + encodeURIComponent(control.dataset.name) + '&value=' + isOn);
    if (!answer.ok) show(!isOn);
  };
  const bind = (button) => {
    const show = (isOn) => button.setAttribute('aria-checked', String(isOn));
    button.addEventListener('click', () => save(button, button.getAttribute('aria-checked') !== 'true', show));
  };
  customElements.define('x-switch', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: this.dataset.mode });
      const button = document.createElement('button');
      button.setAttribute('role', 'switch');
      button.setAttribute('aria-checked', this.dataset.on);
      button.setAttribute('aria-label', this.dataset.name);
      button.dataset.name = this.dataset.name;
      button.textContent = 'o';
      root.append(button);
      bind(button);
    }
  });
  // The settings come late, as they do where a script asks for them.
  setTimeout(() => {
    document.querySelector('main').append(document.querySelector('template').content.cloneNode(true));
    document.querySelector('[role=progressbar]').remove();
    for (const button of document.querySelectorAll('main > div > [role=switch]:not(input)')) bind(button);
    for (const input of document.querySelectorAll('main input'))
      input.addEventListener('change', () => save(input, input.checked, (isOn) => { input.checked = isOn; }));
  }, 600);`;

const row = ({ name, make, isOn }: LiveSetting): string => {
  const data = `data-name="${name}"`;
  if (make === 'input')
    return `<div class="row"><label><span>${name}</span><input type="checkbox" role="switch" ${data} ${isOn ? 'checked' : ''}></label></div>`;
  if (make === 'button')
    return `<div class="row"><span id="${name.replaceAll(' ', '-')}">${name}</span><button role="switch" ${data} aria-checked="${isOn}" aria-labelledby="${name.replaceAll(' ', '-')}">o</button></div>`;
  return `<div class="row"><span>${name}</span><x-switch ${data} data-mode="${make === 'closed' ? 'closed' : 'open'}" data-on="${isOn}"></x-switch></div>`;
};

/** A live page of settings, whose server remembers what it is told at \`/settings/set\`. */
export const settingsPage = (settings: readonly LiveSetting[]): string => `<!DOCTYPE html>
<html lang="en"><head><title>Privacy and security</title>
<style>.row { display: flex; justify-content: space-between; width: 30em; padding: 1em }</style></head>
<body><nav><a href="/profile/bluejay77"><img alt="Beatrix Bluejay" src="data:,"> Profile</a> <a href="/">Home</a></nav>
<main><h1>Privacy and security</h1><div role="progressbar">Loading</div></main>
<template>${settings.map(row).join('\n')}</template>
<script>${SCRIPT}</script></body></html>`;
