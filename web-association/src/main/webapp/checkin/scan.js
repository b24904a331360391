/* The phone's camera in the check-in page: reads the code on the room's screen and hands unit and code to kept.js. */
(function () {
  'use strict';
  var BETWEEN = 120;
  var WIDEST = 960;
  var FLICKER = 3000;
  var KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  var canvas = document.createElement('canvas');
  var running = null;

  function part(scan, name) { return scan.querySelector('[data-part=' + name + ']'); }

  function tell(scan, text, trouble) {
    part(scan, 'said').textContent = trouble ? '' : text;
    part(scan, 'trouble').hidden = !trouble;
    part(scan, 'words').textContent = trouble ? text : '';
  }

  function stop() {
    if (!running) return;
    clearTimeout(running.timer);
    if (running.stream) running.stream.getTracks().forEach(function (track) { track.stop(); });
    part(running.scan, 'view').hidden = true;
    part(running.scan, 'start').hidden = false;
    running = null;
  }

  /* Unit and code of a check-in address; where it was printed from does not matter, only our own page is opened. */
  function checkIn(text) {
    var address;
    try { address = new URL(text); } catch (noAddress) { return null; }
    var unit = address.searchParams.get('u');
    var token = address.searchParams.get('c');
    return /\/checkin\/index\.xhtml$/.test(address.pathname) && KEY.test(unit || '') && token ? { unit: unit, token: token } : null;
  }

  function read(video) {
    var shrink = Math.min(1, WIDEST / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * shrink);
    canvas.height = Math.round(video.videoHeight * shrink);
    var pen = canvas.getContext('2d', { willReadFrequently: true });
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    try { return qrReader.decode(pen.getImageData(0, 0, canvas.width, canvas.height)); } catch (nothingThere) { return null; }
  }

  function look() {
    var at = running;
    if (!at) return;
    var text = at.video.videoWidth ? read(at.video) : null;
    var found = text && checkIn(text);
    if (found) {
      stop();
      tell(at.scan, at.scan.dataset.read);
      document.dispatchEvent(new CustomEvent('checkin:scanned', { detail: found }));
      return;
    }
    /* what is said about a foreign code stays long enough to be read */
    if (text) { at.foreign = Date.now(); tell(at.scan, at.scan.dataset.foreign); }
    else if (Date.now() - at.foreign > FLICKER) { at.foreign = Infinity; tell(at.scan, at.scan.dataset.aim); }
    at.timer = setTimeout(look, BETWEEN);
  }

  function cause(fault) {
    if (fault.name === 'NotAllowedError' || fault.name === 'SecurityError') return 'refused';
    if (fault.name === 'NotFoundError' || fault.name === 'OverconstrainedError') return 'none';
    return 'busy';
  }

  function start(scan) {
    stop();
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
      tell(scan, window.isSecureContext ? scan.dataset.none : scan.dataset.insecure, true);
      return;
    }
    var mine = running = { scan: scan, video: scan.querySelector('video'), stream: null, timer: 0, foreign: Infinity };
    tell(scan, scan.dataset.opening);
    part(scan, 'start').hidden = true;
    navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 960 } } }).then(function (stream) {
      /* stopped or started anew while the phone asked for leave */
      if (running !== mine) { stream.getTracks().forEach(function (track) { track.stop(); }); return null; }
      mine.stream = stream;
      mine.video.srcObject = stream;
      part(scan, 'view').hidden = false;
      tell(scan, scan.dataset.aim);
      return mine.video.play().then(look);
    }).catch(function (fault) {
      if (running !== mine) return;
      stop();
      tell(scan, scan.dataset[cause(fault)], true);
    });
  }

  document.addEventListener('click', function (e) {
    var scan = e.target.closest('[data-scan]');
    if (!scan) return;
    if (e.target.closest('[data-part=start]')) start(scan);
    else if (e.target.closest('[data-part=stop]')) { stop(); tell(scan, ''); part(scan, 'start').focus(); }
  });
  /* a page that nobody sees does not watch */
  document.addEventListener('visibilitychange', function () { if (document.hidden && running) { var scan = running.scan; stop(); tell(scan, ''); } });
})();
