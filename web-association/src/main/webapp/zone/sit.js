/* Keeps each answer at once; without network it waits here and is sent again. The server's seconds decide, not this clock. */
(function () {
  'use strict';
  var host = document.getElementById('sitting');
  if (!host) return;
  var waiting = {};
  var sending = false;
  var until = performance.now() + Number(host.dataset.left) * 1000;
  var note = document.getElementById('kept');
  var left = document.getElementById('left');
  var button = document.querySelector('#ending button');

  function chosen(set) {
    return Array.prototype.filter.call(set.querySelectorAll('input'), function (i) { return i.checked; }).map(function (i) { return Number(i.value); });
  }
  function later() { setTimeout(send, 2000); }
  function send() {
    var number = Object.keys(waiting)[0];
    if (!number || sending) return;
    var answer = waiting[number];
    sending = true;
    fetch(host.dataset.send + number, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'zhuangan' },
      body: JSON.stringify({ chosen: answer })
    }).then(function (reply) {
      sending = false;
      if (reply.ok) {
        if (waiting[number] === answer) delete waiting[number];
        note.textContent = host.dataset.kept;
        host.dataset.pending = String(Object.keys(waiting).length);
        send();
      } else if (reply.status === 422) {
        return reply.json().then(function (problem) { delete waiting[number]; note.textContent = problem.detail; });
      } else { note.textContent = host.dataset.waits; later(); }
      return null;
    }).catch(function () { sending = false; note.textContent = host.dataset.waits; later(); });
  }
  document.querySelectorAll('.quiz input').forEach(function (i) { i.checked = i.dataset.was === 'true'; });
  document.querySelectorAll('.quiz fieldset').forEach(function (set) {
    set.addEventListener('change', function () {
      waiting[set.dataset.q] = chosen(set);
      host.dataset.pending = String(Object.keys(waiting).length);
      send();
    });
  });
  /* What is still on its way goes first; then the same press hands in. */
  document.getElementById('ending').addEventListener('submit', function (e) {
    if (!Object.keys(waiting).length || performance.now() >= until) return;
    e.preventDefault();
    note.textContent = host.dataset.waits;
    setTimeout(function () { button.click(); }, 500);
  }, true);
  function tick() {
    var s = Math.max(0, Math.ceil((until - performance.now()) / 1000));
    left.textContent = Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0');
    if (s > 0) { setTimeout(tick, 500); return; }
    note.textContent = host.dataset.over;
    document.querySelectorAll('.quiz input').forEach(function (i) { i.disabled = true; });
    button.click();
  }
  host.dataset.pending = '0';
  tick();
})();
