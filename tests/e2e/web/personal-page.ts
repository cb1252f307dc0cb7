/** What a page of settings says of people, in every place where it may; all of it made up. */
export const PERSONAL = [
  'robin.redstart@post.example',
  'r••••n@post.example',
  '+49 170 5550142',
  '(030) 555 0199',
  '@redstart_robin',
  'redstart_robin',
  'Robin Redstart',
  'Wanda Wagtail',
  'Fergus Fieldfare',
  'wagtail_w',
  'Fieldfare’s Phone',
  'Pixel of Wanda',
  '203.0.113.77',
  '17 March 1987',
  '4929 0000 1111 2222',
  'Nestbox Quiz',
  'https://post.example/people/robin',
] as const;

/** Parts of it that are enough to know somebody; figures within a random id are none of them. */
export const TRACES =
  /redstart|robin|wagtail|wanda|fieldfare|fergus|203\.0\.113|nestbox|pixel|(?<![\da-f-])(?:5550142|555 ?0199|1987|4929)(?![\da-f])/i;

const toggle = (name: string, note = '', isOn = true): string =>
  `<div class="row"><label><input type="checkbox" role="switch" data-name="${name}" ${isOn ? 'checked' : ''}> ${name}</label><p>${note}</p></div>`;

const list = (heading: string, names: readonly string[], act: string): string =>
  `<section><h2>${heading}</h2><ul>${names
    .map(
      (name) =>
        `<li><img alt="${name}" src="data:,"> <span>${name}</span> <button aria-pressed="true">${act}</button></li>`,
    )
    .join('')}</ul></section>`;

/** A settings page full of people: who is signed in, how to reach them, whom they know and whom they blocked. */
export const personalPage = (isOn: boolean): string => `<!DOCTYPE html>
<html lang="en"><head><title>Robin Redstart (@redstart_robin) / Settings</title></head><body>
<header><a href="/profile/redstart_robin" aria-label="Profile"><img alt="Robin Redstart" src="data:,"> Robin Redstart</a></header>
<main><h1>Privacy</h1><p>Signed in as robin.redstart@post.example since 17 March 1987 from 203.0.113.77.</p>
<section><h2>Discovery</h2>
${toggle('Let people who have robin.redstart@post.example find you', 'We never show robin.redstart@post.example. Nobody else sees this.', isOn)}
${toggle('Let people who have your number find you', 'Your number is +49 170 5550142.')}
${toggle('Show my birthday to others', 'Your birthday is 17 March 1987.')}
${toggle('Tell Wanda Wagtail (@wagtail_w) when you post', 'More at https://post.example/people/robin')}
<label>Codes go to <select data-name="codes"><option>(030) 555 0199</option><option selected>+49 170 5550142</option><option>r••••n@post.example</option></select></label>
<label>Post as <select data-name="as"><option selected>Robin Redstart</option><option>@redstart_robin</option></select></label>
<div class="row"><span>E-mail</span><button>robin.redstart@post.example</button></div>
<div class="row"><span>Card</span><a href="/settings/card">4929 0000 1111 2222</a></div>
<label>Name <input value="Robin Redstart"></label><label>About <textarea>I am Robin Redstart</textarea></label>
<label>Birthday <input type="date" value="1987-03-17"></label></section>
${list('Blocked accounts', ['Fergus Fieldfare', 'Wanda Wagtail', 'wagtail_w'], 'Unblock')}
${list('Contacts', ['Wanda Wagtail', 'Fergus Fieldfare'], 'Following')}
${list('Where you’re logged in', ['Fieldfare’s Phone', 'Pixel of Wanda'], 'Trusted')}
${list('Connected apps', ['Nestbox Quiz', 'Robin Redstart’s Player'], 'Allowed')}
<section><h2>Muted accounts</h2>${['Fergus Fieldfare', 'Wanda Wagtail'].map((name) => toggle(name)).join('')}</section>
</main></body></html>`;
