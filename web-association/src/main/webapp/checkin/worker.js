/* Keeps the check-in page at hand: a scanned code opens it without network too, and the scan is kept. */
'use strict';
var CACHE = 'zhuangan-check-in';
var OFFLINE = new URL('offline.xhtml', self.location).href;
var PATIENCE = 8000;

function offline(request, cause) {
  return caches.open(CACHE).then(function (cache) { return cache.match(request.mode === 'navigate' ? OFFLINE : request); })
    .then(function (kept) { if (kept) return kept; throw cause; });
}

/* A network that does not answer is none: who stands at the door cannot wait. */
function soon(request) {
  return new Promise(function (resolve, reject) {
    var timer = setTimeout(function () { reject(new Error('no answer')); }, PATIENCE);
    fetch(request).then(function (answer) { clearTimeout(timer); resolve(answer); }, function (fault) { clearTimeout(timer); reject(fault); });
  });
}

self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });
self.addEventListener('fetch', function (event) {
  var request = event.request;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith((request.mode === 'navigate' ? soon(request) : fetch(request)).then(function (answer) {
    if (request.mode === 'navigate' && answer.status >= 502) return offline(request, new Error(answer.status)).catch(function () { return answer; });
    return answer;
  }, function (fault) { return offline(request, fault); }));
});
