/* Tools above a text that may be formatted. Without this script the text is typed with its tags; the server cleans it
   either way. Nothing typed is ever drawn but through the preview, which builds its own elements from a short list. */
(function () {
  'use strict';
  var words = (document.getElementById('rich-words') || { dataset: {} }).dataset;
  var INLINE = { bold: 'strong', italic: 'em' };
  var LISTS = { ul: 'ul', ol: 'ol' };
  var KEYS = { b: 'bold', i: 'italic', k: 'link' };
  var TOOLS = ['bold', 'italic', 'ul', 'ol', 'quote', 'link', 'preview'];
  var SHOWN = ['P', 'BR', 'STRONG', 'EM', 'B', 'I', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'A'];
  var BLOCK = /^\s*<\/?(p|ul|ol|li|blockquote)\b/i;

  /* Typed as if by hand, so that the browser can take it back. */
  function put(area, from, to, text) {
    area.focus();
    area.setSelectionRange(from, to);
    var done = false;
    try { done = document.execCommand('insertText', false, text); } catch (e) { done = false; }
    if (!done) {
      area.setRangeText(text, from, to, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /* A bold piece that is marked again is plain again. */
  function inline(area, tag) {
    var from = area.selectionStart;
    var to = area.selectionEnd;
    var chosen = area.value.slice(from, to);
    var open = '<' + tag + '>';
    var close = '</' + tag + '>';
    if (area.value.slice(from - open.length, from) === open && area.value.slice(to, to + close.length) === close) {
      put(area, from - open.length, to + close.length, chosen);
      area.setSelectionRange(from - open.length, to - open.length);
      return;
    }
    put(area, from, to, open + chosen + close);
    area.setSelectionRange(from + open.length, to + open.length);
  }

  function link(area) {
    var from = area.selectionStart;
    var to = area.selectionEnd;
    var chosen = area.value.slice(from, to) || words.here;
    var address = /^https?:\/\/\S+$/.test(chosen) ? chosen : 'https://';
    var start = '<a href="';
    put(area, from, to, start + address + '">' + chosen + '</a>');
    area.setSelectionRange(from + start.length, from + start.length + address.length);
  }

  /* Whole lines become a list or a quotation; lines beside them become paragraphs, or they would run together. */
  function block(area, kind) {
    var all = area.value;
    var from = all.lastIndexOf('\n', area.selectionStart - 1) + 1;
    var to = all.indexOf('\n', area.selectionEnd);
    if (to < 0) to = all.length;
    var lines = all.slice(from, to).split('\n').map(bare);
    var made = LISTS[kind]
      ? '<' + kind + '>\n' + lines.map(function (line) { return '<li>' + line + '</li>'; }).join('\n') + '\n</' + kind + '>'
      : '<blockquote>' + lines.join('<br>') + '</blockquote>';
    var before = paragraphs(all.slice(0, from));
    var after = paragraphs(all.slice(to));
    put(area, 0, all.length, before + made + after);
    var end = before.length + made.length - (LISTS[kind] ? ('</li>\n</' + kind + '>').length : '</blockquote>'.length);
    area.setSelectionRange(end, end);
  }
  function bare(line) {
    return line.replace(/^\s*<p>([\s\S]*)<\/p>\s*$/i, '$1').trim();
  }
  function paragraphs(text) {
    return text.split('\n').map(function (line) {
      return line.trim() === '' || BLOCK.test(line) ? line : '<p>' + line.trim() + '</p>';
    }).join('\n');
  }

  /* Read by a document of its own, in which nothing runs and nothing is fetched, and built anew from what may be shown. */
  function copy(from, to) {
    from.childNodes.forEach(function (node) {
      if (node.nodeType === Node.TEXT_NODE) { to.appendChild(document.createTextNode(node.nodeValue)); return; }
      if (node.nodeType !== Node.ELEMENT_NODE || /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|IFRAME|SVG|MATH)$/i.test(node.nodeName)) return;
      var place = to;
      if (SHOWN.indexOf(node.nodeName) >= 0) {
        place = document.createElement(node.nodeName);
        var address = node.nodeName === 'A' && node.getAttribute('href');
        if (address && /^(https?:\/\/|mailto:)/i.test(address)) {
          place.setAttribute('href', address);
          place.setAttribute('rel', 'nofollow noopener');
          place.setAttribute('target', '_blank');
        }
        to.appendChild(place);
      }
      copy(node, place);
    });
  }
  function preview(area, button) {
    var shown = area.parentNode.querySelector('.rich-p');
    if (shown) {
      shown.remove();
      button.setAttribute('aria-pressed', 'false');
      return;
    }
    shown = document.createElement('div');
    shown.className = 'rich-p read';
    shown.setAttribute('role', 'region');
    shown.setAttribute('aria-label', words.preview);
    draw(area, shown);
    area.insertAdjacentElement('afterend', shown);
    button.setAttribute('aria-pressed', 'true');
  }
  function draw(area, shown) {
    var text = area.value;
    if (!/<(p|ul|ol|blockquote)\b/i.test(text)) text = paragraphs(text);
    shown.textContent = '';
    copy(new DOMParser().parseFromString(silent(text), 'text/html').body, shown);
    if (!shown.firstChild) shown.textContent = words.empty;
  }

  /* A handler that was typed never runs, see copy(); Chromium from 156 on reports each one that it reads all the same. */
  function silent(text) {
    return text.replace(/<[a-z][^>]*>/gi, function (tag) { return tag.replace(/([\s"'/])on\w+\s*=/gi, '$1data-off='); });
  }

  function act(area, tool, button) {
    if (INLINE[tool]) inline(area, INLINE[tool]);
    else if (tool === 'link') link(area);
    else if (tool === 'preview') preview(area, button);
    else block(area, tool);
  }

  /* One stop for the tab key; arrows go from tool to tool. */
  function bar(area) {
    var tools = document.createElement('div');
    tools.className = 'rich-t';
    tools.setAttribute('role', 'toolbar');
    tools.setAttribute('aria-controls', area.id);
    var label = document.querySelector('label[for="' + area.id + '"]');
    tools.setAttribute('aria-label', words.tools + (label ? ' ' + label.textContent : ''));
    TOOLS.forEach(function (tool, at) {
      var button = document.createElement('button');
      button.type = 'button';
      button.className = 'rich-b rich-' + tool;
      button.textContent = words[tool];
      button.tabIndex = at === 0 ? 0 : -1;
      if (tool === 'preview') button.setAttribute('aria-pressed', 'false');
      button.addEventListener('mousedown', function (e) { e.preventDefault(); });
      button.addEventListener('click', function () { act(area, tool, button); });
      tools.appendChild(button);
    });
    tools.addEventListener('keydown', function (e) {
      var all = Array.prototype.slice.call(tools.children);
      var at = all.indexOf(document.activeElement);
      var next = e.key === 'ArrowRight' ? at + 1 : e.key === 'ArrowLeft' ? at - 1
        : e.key === 'Home' ? 0 : e.key === 'End' ? all.length - 1 : null;
      if (next === null || at < 0) return;
      e.preventDefault();
      next = (next + all.length) % all.length;
      all.forEach(function (b, i) { b.tabIndex = i === next ? 0 : -1; });
      all[next].focus();
    });
    return tools;
  }

  function equip() {
    document.querySelectorAll('textarea[data-rich]:not([data-equipped])').forEach(function (area) {
      area.dataset.equipped = '';
      area.insertAdjacentElement('beforebegin', bar(area));
      area.addEventListener('keydown', function (e) {
        var tool = (e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && KEYS[e.key.toLowerCase()];
        if (!tool) return;
        e.preventDefault();
        act(area, tool);
      });
      area.addEventListener('input', function () {
        var shown = area.parentNode.querySelector('.rich-p');
        if (shown) draw(area, shown);
      });
    });
  }

  equip();
  window.addEventListener('load', function () {
    if (window.jQuery) window.jQuery(document).on('pfAjaxComplete', equip);
  });
})();
