/* A check-in typed without network is kept on the phone with its own time and sent when there is one again. */
(function () {
  'use strict';
  var KEY = 'zhuangan.check-ins';
  var sending = false;

  function kept() {
    try { return JSON.parse(localStorage.getItem(KEY)) || []; } catch (broken) { return []; }
  }

  function keep(list) { localStorage.setItem(KEY, JSON.stringify(list)); }

  function say(tone, text) {
    var place = document.getElementById('kept');
    if (!place) return;
    var note = document.createElement('div');
    note.className = 'note ' + tone;
    var words = document.createElement('span');
    words.textContent = text;
    note.appendChild(words);
    place.textContent = '';
    place.appendChild(note);
  }

  function drop(entry) { keep(kept().filter(function (e) { return e.key !== entry.key; })); }

  function send() {
    var place = document.getElementById('kept');
    var entry = kept()[0];
    if (!place || !entry || sending || !navigator.onLine) return;
    sending = true;
    fetch(place.dataset.send, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'zhuangan', 'Idempotency-Key': entry.key },
      body: JSON.stringify({ token: entry.token, scannedAt: entry.scannedAt })
    }).then(function (answer) {
      if (answer.ok) { drop(entry); say('ok', place.dataset.sent); }
      else if (answer.status === 422) {
        return answer.json().then(function (problem) { drop(entry); say('danger', place.dataset.refused + ' ' + problem.detail); });
      }
      return null;
    }).catch(function () { /* still no network: kept for the next time */ })
      .then(function () { sending = false; });
  }

  document.addEventListener('click', function (e) {
    if (navigator.onLine) return;
    var button = e.target.closest('#checkin .ui-button');
    var field = document.getElementById('checkin:spoken');
    var place = document.getElementById('kept');
    if (!button || !field || !place || !field.value.trim()) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    keep(kept().concat([{ key: crypto.randomUUID ? crypto.randomUUID() : String(Date.now()) + Math.random(), token: field.value.trim(), scannedAt: new Date().toISOString() }]));
    field.value = '';
    say('info', place.dataset.kept);
  }, true);
  window.addEventListener('online', send);
  send();
})();
