/* The check-in desk: keeps the code on the screen fresh, and tells the page when somebody was recorded. */
(function () {
  'use strict';
  var panel = document.getElementById('panel');
  if (!panel) return;
  var words = panel.dataset;
  var STEP = 15;
  var AROUND = 2 * Math.PI * 19;
  var offset = 0;
  var changesAt = 0;
  var opensAt = 0;
  var open = false;
  var recorded = -1;
  var asking = false;
  var askAgainAt = 0;

  function by(id) { return document.getElementById(id); }

  function fill(pattern, value) { return pattern.replace('{0}', value); }

  function clock(moment) {
    return new Date(moment).toLocaleTimeString('zh-CN', { hour12: false, timeZone: 'Asia/Shanghai' });
  }

  function draw(answer) {
    offset = Date.parse(answer.now) - Date.now();
    changesAt = Date.parse(answer.changesAt);
    opensAt = Date.parse(answer.opensAt);
    open = answer.open;
    if (open) {
      var box = answer.qrSize + 4;
      by('qr').setAttribute('viewBox', '-2 -2 ' + box + ' ' + box);
      by('qr-ground').setAttribute('width', box);
      by('qr-ground').setAttribute('height', box);
      by('qr-path').setAttribute('d', answer.qrPath);
      by('qr').dataset.address = answer.address;
      by('qr-spoken').textContent = answer.spoken.slice(0, 3) + ' ' + answer.spoken.slice(3);
    } else {
      by('qr-path').setAttribute('d', '');
      by('qr-spoken').textContent = '';
    }
    feed(answer.latest);
    var now = answer.seated - answer.unrecorded;
    if (recorded >= 0 && recorded !== now && window.deskRefresh) window.deskRefresh();
    recorded = now;
  }

  function feed(latest) {
    var list = by('qr-feed');
    list.textContent = '';
    latest.forEach(function (arrival) {
      var line = document.createElement('li');
      var time = document.createElement('time');
      time.textContent = clock(arrival.at);
      line.appendChild(time);
      line.appendChild(document.createTextNode(arrival.name));
      var mark = arrival.state === 'LATE' ? ['warn', words.late] : arrival.method === 'ROLL_CALL' ? ['line', words.roll] : null;
      if (mark) {
        var tag = document.createElement('span');
        tag.className = 'tag ' + mark[0];
        tag.textContent = mark[1];
        line.appendChild(tag);
      }
      list.appendChild(line);
    });
  }

  function ask() {
    if (asking) return;
    asking = true;
    fetch(words.panel, { credentials: 'same-origin', headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(draw)
      .catch(function () {
        /* An old code must not stay on the wall as if it were good. */
        by('qr-path').setAttribute('d', '');
        by('qr-spoken').textContent = '';
        by('qr-left').textContent = words.lost;
      })
      .then(function () { asking = false; askAgainAt = Date.now() + 4000; });
  }

  function tick() {
    var now = Date.now() + offset;
    if (open) {
      var left = Math.max(0, Math.ceil((changesAt - now) / 1000));
      by('qr-sec').textContent = left;
      by('qr-left').textContent = fill(words.left, left);
      by('qr-ring').setAttribute('stroke-dasharray', (AROUND * left / STEP).toFixed(1) + ' ' + AROUND.toFixed(1));
      if (left === 0) ask();
    } else if (opensAt) {
      by('qr-sec').textContent = '';
      by('qr-ring').setAttribute('stroke-dasharray', '0 ' + AROUND.toFixed(1));
      by('qr-left').textContent = fill(words.opens, clock(opensAt).slice(0, 5));
    }
    if (Date.now() > askAgainAt) ask();
  }

  document.addEventListener('click', function (e) {
    var full = e.target.closest('[data-full]');
    if (!full) return;
    if (document.fullscreenElement) document.exitFullscreen();
    else if (by(full.dataset.full).requestFullscreen) by(full.dataset.full).requestFullscreen();
  });

  ask();
  setInterval(tick, 500);
})();
