/* A check-in without network, scanned or typed, is kept on the phone with its own time and sent when there is one again. */
(function () {
  'use strict';
  var KEY = 'zhuangan.check-ins';
  var CACHE = 'zhuangan-check-in';
  var AGAIN = 10000;
  var sending = false;
  var place = document.getElementById('kept');
  if (!place) return;

  function kept() {
    try { return JSON.parse(localStorage.getItem(KEY)) || []; } catch (broken) { return []; }
  }

  function store(list) { localStorage.setItem(KEY, JSON.stringify(list)); }

  /* What somebody else kept on this phone waits for that person. */
  function mine() { return kept().filter(function (e) { return !e.who || e.who === place.dataset.who; }); }

  function say(tone, text) {
    var note = document.createElement('div');
    note.className = 'note ' + tone;
    var words = document.createElement('span');
    words.textContent = text;
    note.appendChild(words);
    place.textContent = '';
    place.appendChild(note);
  }

  function clock(moment) {
    return moment.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' });
  }

  /* The page that said there is no network says what became of it. */
  function done() {
    var told = place.dataset.without && document.querySelector('.ci-ok');
    if (!told) return;
    told.querySelector('h1').textContent = place.dataset.done;
    told.querySelector('p').hidden = true;
  }

  function drop(entry) { store(kept().filter(function (e) { return e.key !== entry.key; })); }

  function keep(unit, token) {
    var now = new Date();
    var same = kept().some(function (e) { return e.token === token && e.unit === unit && e.who === place.dataset.who; });
    if (!same) {
      store(kept().concat([{ key: crypto.randomUUID ? crypto.randomUUID() : String(Date.now()) + Math.random(), who: place.dataset.who, unit: unit, token: token, scannedAt: now.toISOString() }]));
    }
    say('info', place.dataset.kept.replace('{0}', clock(now)));
    send();
  }

  function send() {
    var entry = mine()[0];
    if (!entry || sending || !navigator.onLine) return;
    sending = true;
    fetch(place.dataset.send + (entry.unit ? entry.unit + '/check-ins' : 'check-ins'), {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'zhuangan', 'Idempotency-Key': entry.key },
      body: JSON.stringify({ token: entry.token, scannedAt: entry.scannedAt })
    }).then(function (answer) {
      if (answer.ok) { drop(entry); done(); say('ok', place.dataset.sent.replace('{0}', clock(new Date(entry.scannedAt)))); return true; }
      if (answer.status === 401) { say('warn', place.dataset.signin); return false; }
      if (answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
        return answer.json().catch(function () { return {}; }).then(function (problem) { drop(entry); say('danger', place.dataset.refused + ' ' + (problem.detail || '')); return true; });
      }
      return false;
    }).catch(function () { return false; /* still no network: kept for the next time */ })
      .then(function (settled) { sending = false; if (settled) send(); });
  }

  /* The page that opens without network, with what it is made of, as it looks now. */
  function prepare() {
    if (!('serviceWorker' in navigator) || !('caches' in window) || place.dataset.without) return;
    navigator.serviceWorker.register(place.dataset.worker).then(function () {
      return Promise.all([caches.open(CACHE), fetch(place.dataset.offline, { credentials: 'same-origin' })]);
    }).then(function (both) {
      if (!both[1].ok || both[1].redirected) return null;
      return both[0].put(new URL(place.dataset.offline, location.href).href, both[1].clone()).then(function () { return both[1].text(); }).then(function (text) {
        var page = new DOMParser().parseFromString(text, 'text/html');
        var parts = Array.prototype.map.call(page.querySelectorAll('link[rel=stylesheet], script[src]'), function (e) { return new URL(e.getAttribute('href') || e.getAttribute('src'), location.href).href; });
        return both[0].addAll(parts);
      }).then(function () { place.dataset.ready = 'true'; });
    }).catch(function () { /* a browser without it still checks in with a network */ });
  }

  document.addEventListener('click', function (e) {
    var button = e.target.closest('#checkin .ui-button, [data-keep]');
    var field = document.getElementById('checkin:spoken') || document.getElementById('spoken');
    if (!button || !field || (navigator.onLine && !place.dataset.without)) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    if (!field.value.trim()) { field.focus(); return; }
    keep(null, field.value.trim());
    field.value = '';
  }, true);
  /* With a network the page checks in by its address, as if the phone's own camera had opened it. */
  document.addEventListener('checkin:scanned', function (e) {
    if (navigator.onLine && !place.dataset.without) { location.assign(location.pathname + '?u=' + e.detail.unit + '&c=' + encodeURIComponent(e.detail.token)); return; }
    keep(e.detail.unit, e.detail.token);
    document.querySelectorAll('[data-part=said]').forEach(function (said) { said.textContent = ''; });
  });
  window.addEventListener('online', send);
  setInterval(send, AGAIN);

  var scanned = new URLSearchParams(location.search);
  if (place.dataset.without && /^[0-9a-f-]{36}$/.test(scanned.get('u') || '') && scanned.get('c')) {
    keep(scanned.get('u'), scanned.get('c'));
    document.getElementById('typed').hidden = true;
    /* looking again must not keep the same scan with a later time */
    history.replaceState(null, '', location.pathname);
  }
  prepare();
  send();
})();
