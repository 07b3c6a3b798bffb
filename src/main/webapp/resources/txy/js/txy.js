/* What markup alone cannot do. Every page works without it. */
(() => {
  'use strict';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  const dress = (root = document) => {
    all('table.table', root).forEach(table => {
      const heads = all('thead th', table).map(head => head.textContent.trim());
      all('tbody tr', table).forEach(row => [...row.cells].forEach((cell, i) => {
        if (heads[i] && !cell.dataset.label) cell.dataset.label = heads[i];
      }));
    });
    const summary = one('.errors', root);
    if (summary) summary.focus();
  };

  /* 上一页: keyset pages know only what follows, the browser remembers what came before */
  const pager = () => {
    const here = new URL(location.href);
    const page = Number(here.searchParams.get('page') || 1);
    const filter = new URLSearchParams(here.search);
    ['page', 'after'].forEach(name => filter.delete(name));
    const key = n => `txy.page ${here.pathname}?${filter} ${n}`;
    sessionStorage.setItem(key(page), here.pathname + here.search);
    const back = one('[data-previous]');
    const known = sessionStorage.getItem(key(page - 1));
    if (back && known) back.href = known;
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, select, textarea, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const search = one('#search');
      if (search && search.offsetParent) { event.preventDefault(); search.focus(); }
    } else if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
      const save = one('form .button.primary[type=submit]');
      if (save) { event.preventDefault(); save.click(); }
    } else if (event.key === '?' && !typing) {
      const help = one('[data-help]');
      if (help) location.href = help.href;
    } else if (event.key === 'Escape') {
      all('details.drop[open], details.confirm[open]').forEach(open => { open.open = false; one('summary', open).focus(); });
      const drawer = one('#menu-switch');
      if (drawer) drawer.checked = false;
    }
  });

  document.addEventListener('click', event => {
    all('details.drop[open]').filter(open => !open.contains(event.target)).forEach(open => { open.open = false; });
    const field = event.target.closest('.errors a[href^="#"]');
    if (field) {
      const id = field.getAttribute('href').slice(1);
      const target = document.getElementById(id + '_input') || document.getElementById(id);
      if (target) { event.preventDefault(); target.focus(); target.scrollIntoView({block: 'center'}); }
    }
    const cancel = event.target.closest('[data-close]');
    if (cancel) { const open = cancel.closest('details'); open.open = false; one('summary', open).focus(); }
    if (event.target.closest('[data-print]')) print();
    const row = event.target.closest('.table tbody tr');
    if (row && !event.target.closest('a, button, input, label, select, summary') && !String(getSelection())) {
      const link = one('a.open', row);
      if (link) link.click();
    }
  });

  /* A second click on the way saves nothing twice */
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 4000);
  });

  dress();
  pager();
  if (window.jQuery) jQuery(document).on('pfAjaxComplete', () => dress());
})();
