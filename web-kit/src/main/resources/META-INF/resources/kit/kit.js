/* Behaviour of the shared parts. No handler stands in the page: everything is found by data attributes. */
(function () {
  'use strict';
  var body = document.body;
  var words = (document.getElementById('kit-words') || { dataset: {} }).dataset;

  /* ---- toast ---- */
  function toast(text, actionText, action) {
    var place = document.getElementById('toasts');
    if (!place) return;
    var box = document.createElement('div');
    box.className = 'toast';
    var label = document.createElement('span');
    label.textContent = text;
    box.appendChild(label);
    if (actionText) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = actionText;
      button.addEventListener('click', function () { box.remove(); action(); });
      box.appendChild(button);
    }
    place.appendChild(box);
    var timer;
    function start() { timer = setTimeout(function () { box.remove(); }, 6000); }
    function stop() { clearTimeout(timer); }
    box.addEventListener('mouseenter', stop);
    box.addEventListener('focusin', stop);
    box.addEventListener('mouseleave', start);
    box.addEventListener('focusout', start);
    start();
  }

  /* ---- menu on phones ---- */
  function setMenu(id, open) {
    var host = document.getElementById(id);
    if (!host) return;
    host.classList.toggle('is-open', open);
    document.querySelectorAll('[data-menu="' + id + '"]').forEach(function (b) { b.setAttribute('aria-expanded', String(open)); });
    var veil = document.querySelector('.veil');
    if (veil) veil.remove();
    if (open && host.classList.contains('ws')) {
      veil = document.createElement('button');
      veil.type = 'button';
      veil.className = 'veil';
      veil.setAttribute('aria-label', words.close || '');
      veil.addEventListener('click', function () { setMenu(id, false); });
      body.appendChild(veil);
    }
  }

  /* ---- dialogs ---- */
  var lastOpened = null;
  function open(id) {
    var dialog = document.getElementById(id);
    if (!dialog || !dialog.showModal) return;
    if (!dialog.open) dialog.showModal();
    lastOpened = id;
  }
  function close(id) {
    var dialog = document.getElementById(id);
    if (dialog && dialog.open) dialog.close();
    lastOpened = null;
  }

  /* A dialog that the server asks for opens as soon as it is drawn. */
  function openAsked() {
    var asked = document.querySelector('dialog[data-opened="true"]');
    if (asked) open(asked.id);
  }

  /* ---- unsaved input ---- */
  var dirty = false;
  document.addEventListener('input', function (e) {
    if (e.target.closest('form[data-guard], .k-guard')) dirty = true;
  });
  window.addEventListener('beforeunload', function (e) {
    if (dirty) { e.preventDefault(); e.returnValue = words.unsaved || ''; }
  });
  document.addEventListener('submit', function () { dirty = false; }, true);

  document.addEventListener('click', function (e) {
    var t = e.target.closest('[data-menu],[data-open],[data-close],[data-print],[data-reload],[data-stay],[data-copy]');
    if (t) {
      if (t.dataset.menu) setMenu(t.dataset.menu, t.getAttribute('aria-expanded') !== 'true');
      else if (t.dataset.open) { e.preventDefault(); open(t.dataset.open); }
      else if (t.dataset.close) close(t.dataset.close);
      else if (t.dataset.print) window.print();
      else if (t.dataset.reload) { dirty = false; location.reload(); }
      else if (t.dataset.stay) stay();
      else if (t.dataset.copy && navigator.clipboard) navigator.clipboard.writeText(t.dataset.copy);
    }
    document.querySelectorAll('details.me[open], details.navg[open]').forEach(function (d) { if (!d.contains(e.target)) d.open = false; });
  });
  document.addEventListener('keydown', function (e) {
    if (e.key !== 'Escape') return;
    document.querySelectorAll('.is-open[id]').forEach(function (h) { setMenu(h.id, false); });
    document.querySelectorAll('details.me[open], details.navg[open]').forEach(function (d) {
      if (d.contains(document.activeElement)) d.querySelector('summary').focus();
      d.open = false;
    });
  });

  /* Enter in a field takes the one step that is marked as its form's own (or that data-enter names). Where there are
     several buttons, a browser would press the first: take a row away, approve somebody. */
  function pressable(within) {
    return Array.prototype.filter.call(within.querySelectorAll('button[type="submit"], input[type="submit"]'), function (b) {
      return !b.disabled && b.getClientRects().length > 0;
    });
  }
  function ownStep(field) {
    var named = field.closest('[data-enter]');
    if (named) return pressable(field.form).filter(function (b) { return b.id.endsWith(':' + named.dataset.enter); })[0];
    for (var around = field; around !== field.form.parentElement; around = around.parentElement) {
      if (!around.matches('fieldset, .tools, dialog, form')) continue;
      var own = pressable(around).filter(function (b) { return b.classList.contains('pri'); });
      if (own.length === 1) return own[0];
      if (own.length > 1 || !around.matches('fieldset')) return null;
    }
    return null;
  }
  document.addEventListener('keydown', function (e) {
    var field = e.target;
    if (e.key !== 'Enter' || e.isComposing || e.defaultPrevented || field.localName !== 'input' || !field.form) return;
    if (/^(submit|button|reset|image|file)$/.test(field.type) || pressable(field.form).length < 2) return;
    e.preventDefault();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    var step = ownStep(field);
    if (step) step.click();
  });

  /* A step that needs a reason does not start without one; the server asks again anyway. */
  document.addEventListener('click', function (e) {
    var button = e.target.closest('dialog.dlg .dlg-a button, dialog.dlg .dlg-a a');
    if (!button || button.dataset.close) return;
    var reason = button.closest('dialog').querySelector('textarea.k-needed');
    if (reason && !reason.value.trim()) {
      e.preventDefault();
      e.stopImmediatePropagation();
      reason.classList.add('ui-state-error');
      reason.setAttribute('aria-invalid', 'true');
      reason.focus();
    }
  }, true);

  /* ---- busy buttons, errors of AJAX ---- */
  var pressed = null;
  var sent = null;
  document.addEventListener('click', function (e) {
    var b = e.target.closest('.ui-button, button.btn, input.btn');
    if (b && b.type === 'submit') pressed = b;
  }, true);
  function idle() {
    document.querySelectorAll('[aria-busy="true"].is-busy').forEach(function (b) {
      b.removeAttribute('aria-busy');
      b.classList.remove('is-busy');
    });
  }
  /* PrimeFaces leaves a button disabled when no answer came: nobody could try again. */
  function revive(button) {
    var widget = button && window.PrimeFaces.getWidgetById(button.id);
    if (widget) window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
  }
  function whenReady() {
    var $ = window.jQuery;
    if (!$) return;
    $(document).on('pfAjaxSend', function () {
      if (pressed && document.contains(pressed)) {
        pressed.setAttribute('aria-busy', 'true');
        pressed.classList.add('is-busy');
      }
      sent = pressed;
      pressed = null;
    });
    /* A step that keeps what was typed leads on to a page; one that only adds a row or checks does not. The page may be
       left before it is asked whether it may. */
    $(document).on('pfAjaxSuccess', function (e, xhr) {
      if (xhr.responseXML && xhr.responseXML.querySelector('redirect')) dirty = false;
    });
    $(document).on('pfAjaxComplete', function (e, xhr, settings, args) {
      idle();
      nameFiles();
      lastContact = Date.now();
      if (!args) revive(sent);
      var failed = args && args.validationFailed;
      /* A field in the dialog is wrong: it stays. A rule refuses: it closes, the sentence stands at the head of the page. */
      var asked = failed && lastOpened && document.getElementById(lastOpened);
      if (asked && asked.querySelector('.ui-state-error')) { var id = lastOpened; setTimeout(function () { open(id); }, 0); }
      else if (lastOpened) close(lastOpened);
      if (failed) focusFirstError();
      else openAsked();
    });
    $(document).on('pfAjaxError', function (e, xhr) {
      idle();
      if (xhr && (xhr.status === 401 || xhr.status === 403)) { open('kit-gone'); return; }
      /* The same step again, with what is typed now. */
      var again = sent;
      toast(navigator.onLine === false ? words.offline : words.failed, words.retry, function () {
        if (again && document.contains(again)) again.click();
        else location.reload();
      });
    });
  }
  function focusFirstError() {
    setTimeout(function () {
      var bad = document.querySelector('.ui-state-error:not(:disabled)');
      var said = document.querySelector('#messages .ui-messages-error, .ui-messages-error');
      if (bad && bad.focus) bad.focus();
      else if (said) said.scrollIntoView({ block: 'center' });
    }, 0);
  }

  /* A plain form is sent once. */
  document.addEventListener('submit', function (e) {
    var form = e.target;
    if (form.dataset.once === undefined) return;
    if (form.dataset.sent) { e.preventDefault(); return; }
    form.dataset.sent = '1';
  });

  /* ---- the session's end is announced five minutes before ---- */
  var lastContact = Date.now();
  var minutes = 30;
  function stay() {
    fetch(location.href, { method: 'HEAD', credentials: 'same-origin', redirect: 'manual' }).then(function (answer) {
      close('kit-expiry');
      if (answer.type === 'opaqueredirect' || answer.status === 401) open('kit-gone');
      else lastContact = Date.now();
    });
  }
  if (document.getElementById('kit-expiry')) {
    setInterval(function () {
      var idleMinutes = (Date.now() - lastContact) / 60000;
      if (idleMinutes > minutes) { close('kit-expiry'); open('kit-gone'); }
      else if (idleMinutes > minutes - 5) open('kit-expiry');
    }, 20000);
  }

  /* ---- rings that count down ---- */
  var fired = {};
  function turn() {
    document.querySelectorAll('[data-ring]').forEach(function (ring) {
      var until = Number(ring.dataset.ring);
      var length = Number(ring.dataset.length) || 30;
      var left = Math.max(0, (until - Date.now()) / 1000);
      var round = 119.4;
      ring.querySelector('.ring-f').setAttribute('stroke-dasharray', (round * Math.min(1, left / length)).toFixed(1) + ' ' + round);
      var shown = ring.querySelector('.ring-n');
      var text = String(Math.ceil(left));
      if (shown.textContent !== text) shown.textContent = text;
      var then = ring.dataset.then && document.getElementById(ring.dataset.then);
      if (left === 0 && then && !fired[until]) { fired[until] = true; then.click(); }
    });
  }
  if (document.querySelector('[data-ring]')) { turn(); setInterval(turn, 250); }

  /* ---- file inputs stay reachable and named ---- */
  function nameFiles() {
    document.querySelectorAll('input[type="file"][aria-hidden]').forEach(function (input) {
      input.removeAttribute('aria-hidden');
      var field = input.closest('.k-field');
      var label = field && field.querySelector('label');
      if (label) input.setAttribute('aria-label', label.textContent);
    });
  }

  /* ---- the calendar button of a date field says which field it opens ---- */
  function nameTriggers() {
    document.querySelectorAll('.ui-datepicker-trigger:not([aria-label])').forEach(function (button) {
      var field = button.closest('.k-field');
      var label = field && field.querySelector('label');
      if (label) button.setAttribute('aria-label', label.textContent);
    });
  }
  /* a turned phone or a resized window makes that button anew */
  function watchTriggers() {
    document.querySelectorAll('.p-datepicker:not([data-watched])').forEach(function (field) {
      field.dataset.watched = '';
      new MutationObserver(nameTriggers).observe(field, { childList: true, subtree: true });
    });
  }
  /* ---- messages: the list announces itself, its lines stay lines ---- */
  function plainLines() {
    document.querySelectorAll('.ui-messages li[role="alert"]').forEach(function (line) {
      line.removeAttribute('role');
      line.parentNode.parentNode.setAttribute('role', 'alert');
    });
  }
  window.addEventListener('load', function () {
    nameTriggers();
    watchTriggers();
    plainLines();
    if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', function () { nameTriggers(); watchTriggers(); plainLines(); });
  });

  nameFiles();
  whenReady();
  window.kit = { toast: toast, open: open, close: close };
})();
