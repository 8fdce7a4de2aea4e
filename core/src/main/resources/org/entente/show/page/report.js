// Marks the words a link leads to, and lists the statements that stand on words one clicks. The page is whole without it.
// Neither less-than sign nor ampersand in this file: it stands inside a page that is HTML and XML at once.
(function () {
  'use strict';
  var parts = { e: 'hit', s: 'hit-s', t: 'hit-t', a: 'hit-a' };
  var pop = null;

  function each(selector, act) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), act);
  }

  function close() {
    if (pop) { pop.remove(); }
    pop = null;
  }

  function unfold(element) {
    for (var at = element; at; at = at.parentElement) {
      if (at.tagName === 'DETAILS') { at.open = true; }
    }
  }

  function show() {
    close();
    Object.keys(parts).forEach(function (part) {
      each('.' + parts[part], function (element) { element.classList.remove(parts[part]); });
    });
    var target = document.getElementById(location.hash.slice(1));
    if (!target) { return; }
    unfold(target);
    var number = /^#s([0-9]+)$/.exec(location.hash);
    if (number) {
      Object.keys(parts).forEach(function (part) {
        each('[data-' + part + '~="' + number[1] + '"]', function (element) { element.classList.add(parts[part]); });
      });
    }
    target.scrollIntoView();
  }

  function link(number, words) {
    var a = document.createElement('a');
    a.href = '#s' + number;
    a.className = 'c';
    a.textContent = number;
    var item = document.createElement('li');
    item.appendChild(a);
    item.appendChild(document.createTextNode(' ' + words));
    return item;
  }

  function open(words) {
    close();
    pop = document.createElement('aside');
    pop.className = 'pop';
    pop.setAttribute('aria-label', 'Statements on these words');
    var list = document.createElement('ul');
    words.dataset.e.split(' ').forEach(function (number) {
      var cell = document.querySelector('#r' + number + ' td');
      list.appendChild(link(number, cell ? cell.textContent : ''));
    });
    pop.appendChild(list);
    document.body.appendChild(pop);
    var box = words.getBoundingClientRect();
    var most = document.documentElement.clientWidth - pop.offsetWidth - 16;
    pop.style.left = Math.max(16, Math.min(box.left, most)) + window.scrollX + 'px';
    pop.style.top = box.bottom + 8 + window.scrollY + 'px';
  }

  document.addEventListener('click', function (event) {
    var at = event.target;
    if (at.closest('a, summary, .pop')) { return; }
    var words = at.closest('.e');
    if (words) { open(words); } else { close(); }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { close(); }
  });
  window.addEventListener('hashchange', show);
  show();
})();
