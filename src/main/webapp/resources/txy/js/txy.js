/* What markup alone cannot do. Every page works without it. */
(() => {
  'use strict';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  /* What was typed, as it will be understood (DayConverter, NumberConverter); what is not understood stays for the server */
  const day = text => {
    const plain = text.normalize('NFKC').trim();
    const [, year = document.body.dataset.year, m, d] = /^(?:(\d{4})[-./年])?(\d{1,2})[-./月](\d{1,2})日?$/.exec(plain)
      || /^(\d{4})?(\d{2})(\d{2})$/.exec(plain) || [];
    const date = new Date(Number(year), Number(m) - 1, Number(d));
    return year >= 1900 && year <= 2100 && date.getMonth() === m - 1 && date.getDate() === Number(d) ? date : null;
  };
  const number = text => {
    const bare = text.trim().replace(/(㎡|m²|m2|平方米|平米|元|户|人|栋|套|件|年|%|％)$/, '').normalize('NFKC').replace(/\s/g, '');
    const [, sign, whole, rest = ''] = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,18})(\.\d{1,12})?$/.exec(bare) || [];
    return whole ? sign + whole.replace(/,/g, '').replace(/\B(?=(\d{3})+$)/g, ',') + rest : text;
  };
  const echo = input => {
    const box = input.parentElement;
    const words = one('.echo', box) || box.appendChild(Object.assign(document.createElement('span'), {className: 'echo'}));
    const date = day(input.value);
    words.textContent = date ? date.toLocaleDateString(document.documentElement.lang, {weekday: 'long'}) : '';
  };
  /* before the picker reads it: change would come too late */
  document.addEventListener('focusout', event => {
    const input = event.target;
    if (input.matches('[data-number]')) input.value = number(input.value);
    if (!input.matches('.p-datepicker input')) return;
    const date = day(input.value);
    const plain = date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
    if (plain && plain !== input.value) {
      input.value = plain;
      input.dispatchEvent(new Event('input', {bubbles: true}));
    }
    echo(input);
  }, true);

  /* Files. Why one is not taken is said in our words; of those chosen one after another the last counts; the button of its
     form sends it, and a form that comes back with errors holds it again. */
  const words = box => one('[data-file-type]', box.parentElement).dataset;
  const widget = box => PrimeFaces.getWidgetById(box.id);
  const complain = (box, text) => {
    widget(box).clearMessages();
    widget(box).showMessage({summary: text, detail: ''});
    one('input[type=file]', box).focus();
  };
  const held = {};
  const tell = box => {
    if (box.dataset.told || box.querySelector('input:disabled')) return;
    box.dataset.told = 'yes';
    Object.values(PrimeFaces.locales).forEach(({messages = {}}) => ['', '_detail'].forEach(end => {
      messages['primefaces.FileValidator.ALLOW_TYPES' + end] = words(box).fileType;
      messages['primefaces.FileValidator.SIZE_LIMIT' + end] = words(box).fileSize;
    }));
    one('.ui-fileupload-messages', box).setAttribute('role', 'alert');
    /* the input itself is what keyboards and screen readers meet, not the span around it that only looks like a button */
    one('.ui-fileupload-choose', box).removeAttribute('tabindex');
    ['tabindex', 'aria-hidden'].forEach(name => one('input[type=file]', box).removeAttribute(name));
    new MutationObserver(() => {
      const {files} = widget(box);
      if (files.length > 1) widget(box).removeFile(files[0]);
      all('.ui-fileupload-row', box).forEach(row => {
        const name = one('.ui-fileupload-filename', row).textContent;
        one('[role=progressbar]', row).setAttribute('aria-label', name);
        one('button', row).setAttribute('aria-label', words(box).fileRemove.replace('{0}', name));
      });
    }).observe(one('.ui-fileupload-files', box), {childList: true, subtree: true});
    if (held[box.id] && one('.errors', box.closest('form'))) jQuery(box).fileupload('add', {files: held[box.id]});
    delete held[box.id];
  };
  const fileCheck = window.PrimeFaces && PrimeFaces.validator && PrimeFaces.validator['primefaces.File'];
  if (fileCheck) {
    const usual = fileCheck.validate;
    fileCheck.validate = (element, files) => {
      usual.call(fileCheck, element, files);
      const nothing = [...files || []].filter(file => !file.size).map(file => file.name);
      const text = one('[data-file-nothing]');
      if (nothing.length) throw nothing.map(name => ({summary: text.dataset.fileNothing.replace('{0}', name), detail: ''}));
    };
  }
  document.addEventListener('submit', event => {
    const form = event.target;
    const box = one('.ui-fileupload', form);
    if (!box || !event.submitter) return;
    const {files} = widget(box);
    if (!files.length && !words(box).fileMissing) return;
    event.preventDefault();
    if (!files.length) { complain(box, words(box).fileMissing); return; }
    if (form.dataset.sent) return;
    form.dataset.sent = 'yes';
    held[box.id] = [...files];
    const {name, value} = event.submitter;
    const act = form.appendChild(Object.assign(document.createElement('input'), {type: 'hidden', name, value}));
    widget(box).upload();
    act.remove();
  });

  const dress = (root = document) => {
    all('table.table', root).forEach(table => {
      const heads = all('thead th', table).map(head => head.textContent.trim());
      all('tbody tr, tfoot tr', table).forEach(row => [...row.cells].forEach((cell, i) => {
        if (heads[i] && cell.colSpan === 1 && !cell.dataset.label) cell.dataset.label = heads[i];
      }));
    });
    /* an input inside a component: its label, hint and error know the outer element only */
    all('.field input[id$="_input"]', root).forEach(input => {
      const field = input.closest('.field');
      const told = all('[id$="Hint"], [id$="Error"]', field).map(part => part.id);
      if (told.length) input.setAttribute('aria-describedby', told.join(' '));
      all('label', field).forEach(label => { if (label.htmlFor + '_input' === input.id) label.htmlFor = input.id; });
    });
    all('.p-datepicker input', root).forEach(echo);
    all('.ui-fileupload', root).forEach(box => jQuery(() => tell(box))); /* once its script has run */
    const summary = one('.errors', root);
    if (summary) summary.focus();
  };

  const single = !document.body.classList.contains('keyless');

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, select, textarea, [contenteditable]') || one('dialog[open], .ui-dialog.ui-overlay-visible');
    if (event.key === '/' && single && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const search = one('#search');
      if (search && search.offsetParent) { event.preventDefault(); search.focus(); }
    } else if (event.key === 'Enter' && event.target.matches('.ui-autocomplete-input')) {
      event.preventDefault(); /* takes a proposal, never sends a form whose choice is still open */
    } else if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
      const save = one('form .button.primary[type=submit]');
      if (save) { event.preventDefault(); save.click(); }
    } else if (event.key === '?' && single && !typing) {
      const help = one('[data-help]');
      if (help) open(help.href, one('form .button.primary[type=submit]') ? '_blank' : '_self');
    } else if (event.key === 'Escape') {
      all('details.drop[open]').forEach(open => { open.open = false; one('summary', open).focus(); });
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
    const opener = event.target.closest('[data-dialog]');
    if (opener) PrimeFaces.getWidgetById(one('.ui-dialog', opener.parentElement).id).show();
    const closer = event.target.closest('[data-close]');
    if (closer) PrimeFaces.getWidgetById(closer.closest('.ui-dialog').id).hide();
    if (event.target.closest('[data-print]')) print();
    const row = event.target.closest('.table tbody tr');
    if (row && !event.target.closest('a, button, input, label, select, summary, .pick') && !String(getSelection())) {
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

  /* The menu folds at once and stays so on the next pages; what is typed on this one stays too */
  const fold = one('.fold button');
  if (fold) fold.addEventListener('click', event => {
    event.preventDefault();
    const folded = document.body.classList.toggle('folded');
    fold.setAttribute('aria-expanded', String(!folded));
    fetch(fold.form.action, {method: 'POST', redirect: 'manual', body: new URLSearchParams({folded})});
  });

  /* Five minutes before the session ends: once for all pages of this browser, as they share it */
  const warning = 300;
  const stay = () => {
    const dialog = one('#stay');
    if (!dialog) return;
    const words = one('p', dialog);
    const key = 'txy.seen';
    const seen = () => localStorage.setItem(key, Date.now());
    let away = false;
    const watch = () => {
      const left = Number(dialog.dataset.seconds) - (Date.now() - Number(localStorage.getItem(key))) / 1000;
      if (left > warning) {
        away = false;
        if (dialog.open) dialog.close();
        return;
      }
      const text = left > 0 ? dialog.dataset.left.replace('{0}', Math.ceil(left / 60)) : dialog.dataset.over;
      if (words.textContent !== text) words.textContent = text;
      one('[data-stay]', dialog).hidden = left <= 0;
      if (!dialog.open && !away) dialog.showModal();
    };
    one('[data-stay]', dialog).addEventListener('click', async () => {
      const answer = await fetch(dialog.dataset.address, {method: 'POST', redirect: 'manual'});
      localStorage.setItem(key, answer.ok ? Date.now() : 0);
      watch();
    });
    one('[data-away]', dialog).addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => { away = true; });
    seen();
    setInterval(watch, 15000);
    document.addEventListener('visibilitychange', watch);
  };

  /* What is chosen in a list goes with its act: the keys of the rows, or the question of the list for all it finds */
  const acts = () => {
    const bar = one('form.acts');
    const body = one('#rows tbody');
    if (!bar || !body) return;
    const words = one('[role=status]', bar);
    const whole = one('[data-whole]', bar);
    const some = whole.textContent;
    let everything = false;
    const show = () => {
      const rows = all('tr[aria-selected=true]', body);
      everything = everything && rows.length > 0;
      bar.hidden = !rows.length;
      bar.elements.keys.value = rows.map(row => row.dataset.rk).join('\n');
      bar.elements.whole.disabled = !everything;
      words.textContent = everything ? words.dataset.all : words.dataset.some.replace('{0}', rows.length);
      whole.textContent = everything ? whole.dataset.all : some;
    };
    new MutationObserver(show).observe(body, {subtree: true, attributes: true, attributeFilter: ['aria-selected']});
    whole.addEventListener('click', () => { everything = !everything; show(); });
    one('[data-none]', bar).addEventListener('click', () => {
      PF('rows').unselectAllRows();
      one('[role=checkbox]', body).focus();
    });
    show();
  };

  /* Who searched by keyboard stands on the first thing found */
  const found = () => {
    const first = new URLSearchParams(location.search).get('q') && one('.table a.open');
    if (first) first.focus({preventScroll: true});
  };

  /* Work begins where the hands are: in the first field of a page that is a form, in the search box of a list; a phone would
     raise its keyboard, and a record is there to be read */
  const begin = () => {
    if (document.activeElement !== document.body || location.hash || !matchMedia('(pointer: fine)').matches) return;
    const open = ':is(input, select, textarea):not([type=hidden], [type=file], [readonly], :disabled)';
    const first = one('.main-form .field ' + open) || one('form.filter input[name=q]');
    const field = first && first.type === 'radio' ? one(`input[name="${first.name}"]:checked`) || first : first;
    if (field) field.focus({preventScroll: true});
  };

  /* A list remembers in this tab how it was asked and what it showed: the path of its records leads back to the same page,
     and their neighbours are one step away. Nothing of it outlives the login. */
  const kept = 'txy.list:';
  const remember = () => {
    if (one('#login')) sessionStorage.clear();
    const links = all('#rows a.open').map(link => link.pathname + link.search);
    if (links.length) sessionStorage.setItem(kept + location.pathname, JSON.stringify({search: location.search, links}));
  };
  const record = () => {
    const path = one('.crumbs');
    if (!path) return;
    all('a', path).forEach(crumb => {
      const list = JSON.parse(sessionStorage.getItem(kept + crumb.pathname) || 'null');
      if (!list || crumb.pathname === location.pathname) return;
      crumb.search = list.search;
      const place = list.links.findIndex(link => (location.pathname + location.search + '&').startsWith(link + '&'));
      if (place < 0) return;
      const beside = document.createElement('li');
      beside.className = 'beside';
      [[place - 1, path.dataset.previous, 'prev'], [place + 1, path.dataset.next, 'next']].forEach(([at, words, rel]) => {
        const link = list.links[at];
        if (link) beside.append(Object.assign(document.createElement('a'), {href: link, rel, textContent: words}));
      });
      path.append(beside);
    });
  };

  /* What is wider than its place is scrolled by keyboard, too; what fits makes nobody stop there */
  const wide = new ResizeObserver(seen => seen.forEach(({target}) => {
    const box = target.closest('.table-scroll');
    const stops = box.scrollWidth > box.clientWidth && !one('a, button, input', box);
    if (stops) box.tabIndex = 0; else box.removeAttribute('tabindex');
  }));
  all('.table-scroll table').forEach(table => wide.observe(table));

  /* Weeks begin on Monday, as in t:month */
  if (window.PrimeFaces) Object.values(PrimeFaces.locales).forEach(words => { words.firstDayOfWeek = 1; });

  dress();
  remember();
  record();
  found();
  begin();
  acts();
  stay();
  if (window.jQuery) jQuery(document).on('pfAjaxComplete', () => dress()).on('ajaxError', () => {
    all('.ui-fileupload').filter(box => held[box.id]).forEach(box => {
      delete box.closest('form').dataset.sent;
      complain(box, words(box).fileLost);
    });
  });

  /* Names to pick from that are fetched while one is typed */
  all('input[data-suggest]').forEach(input => {
    let waits;
    input.addEventListener('input', () => {
      clearTimeout(waits);
      waits = setTimeout(async () => {
        const answer = await fetch(`${input.dataset.suggest}?words=${encodeURIComponent(input.value)}`);
        const found = answer.ok ? await answer.json() : [];
        input.list.replaceChildren(...found.map(({code, name}) => Object.assign(document.createElement('option'), {value: code, label: name})));
      }, 250);
    });
  });
})();
