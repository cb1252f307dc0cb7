/** A page whose text its own script puts in, from an address of its own host. */
export const scriptedPage = (extra = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bluebird</title>
<link rel="preconnect" href="https://fonts.third.example"><link rel="dns-prefetch" href="https://names.third.example">
<link rel="stylesheet" href="https://fonts.third.example/face.css">
<script src="/assets/app.js" defer></script>${extra}</head>
<body><div id="app"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>`;

/** Fetches the text and puts it in, as such pages do, and says what it knows from before. */
export const appScript = `
  const known = document.cookie + (localStorage.getItem('known') ?? '');
  localStorage.setItem('known', 'you');
  document.cookie = 'known=you';
  fetch('/api/terms?known=' + known)
    .then((answer) => answer.text())
    .then((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      document.title = page.title;
      document.getElementById('app').replaceChildren(...page.body.children);
    });
`;

/** Every way that a page knows to another host; one by a port of this machine. */
export const restless = (port: number): string => `
<link rel="prefetch" href="https://prefetch.third.example/x"><link rel="preload" as="script" href="https://preload.third.example/x">
<link rel="modulepreload" href="https://module.third.example/x"><link rel="manifest" href="https://manifest.third.example/x">
<script src="https://script.third.example/x.js"></script>
<script type="speculationrules">{"prefetch":[{"source":"list","urls":["https://speculation.third.example/x"],"eagerness":"immediate"}]}</script>
<style>@import url(https://import.third.example/x); @font-face { font-family: F; src: url(https://font.third.example/x) } body { font-family: F; background: url(https://background.third.example/x) }</style>
<script>
  const to = (name) => 'https://' + name + '.third.example/x';
  const call = async (Connection) => {
    const connection = new Connection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
  };
  const ways = [
    () => fetch(to('fetch'), { mode: 'no-cors' }),
    () => fetch('/away', { mode: 'no-cors' }),
    () => fetch(to('keepalive'), { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }),
    () => { const asking = new XMLHttpRequest(); asking.open('GET', to('xhr')); asking.send(); },
    () => new WebSocket('wss://socket.third.example/x'),
    () => new EventSource(to('events')),
    () => navigator.sendBeacon(to('beacon'), 'x'),
    () => new WebTransport('https://transport.third.example/x'),
    () => navigator.serviceWorker.register('/worker.js'),
    () => new Worker('/worker.js'),
    () => new Worker(URL.createObjectURL(new Blob(["fetch('https://worker.third.example/x', { mode: 'no-cors' })"]))),
    () => import(to('import')),
    () => window.open(to('popup')),
    () => { top.location = to('top'); },
    () => { new Image().src = to('image'); },
    () => { new Audio(to('audio')).play(); },
    () => {
      const link = document.createElement('link');
      link.rel = 'preconnect';
      link.href = 'https://late.third.example';
      document.head.append(link);
    },
    () => { document.head.insertAdjacentHTML('beforeend', '<link rel="preconnect" href="https://later.third.example">'); },
    () => {
      const form = Object.assign(document.createElement('form'), { action: to('form'), method: 'post' });
      document.documentElement.append(form);
      form.submit();
    },
    () => {
      const link = Object.assign(document.createElement('a'), { href: to('click'), ping: to('ping'), target: '_blank' });
      document.documentElement.append(link);
      link.click();
    },
    () => {
      const frame = Object.assign(document.createElement('iframe'), { src: to('frame') });
      document.documentElement.append(frame);
    },
    () => {
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<script src="' + to('srcdoc') + '"></' + 'script>' });
      document.documentElement.append(frame);
    },
    () => {
      const frame = document.createElement('iframe');
      document.documentElement.append(frame);
      frame.contentWindow.fetch(to('blank'), { mode: 'no-cors' });
      call(frame.contentWindow.RTCPeerConnection);
      call(RTCPeerConnection)
    },
  ];
  for (const way of ways) try { Promise.resolve(way()).catch(() => {}); } catch {}
</script>`;
