/* Keeps what is typed into a form as a draft on the server: when a field is left, every 20 seconds while something changed,
   and when the page is put away. Sent is only what differs from what the server knows. Without it the form works alone. */
(() => {
  'use strict';
  const state = document.getElementById('draft-state');
  if (!state) return;
  const form = state.closest('form');
  const never = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'];

  /* of an input that proposes, the code of the choice lies in a hidden one */
  const kept = field => field.name.startsWith(form.id + ':') && (field.name.endsWith('_hinput') || !never.includes(field.type));

  const values = () => {
    const found = {};
    [...form.elements].filter(kept).forEach(field => {
      const list = found[field.name] = found[field.name] || [];
      if (field.type === 'select-multiple') list.push(...[...field.selectedOptions].map(option => option.value));
      else if (!['checkbox', 'radio'].includes(field.type) || field.checked) list.push(field.value);
    });
    return found;
  };

  /* after a refused saving the page shows what the server does not know yet */
  const known = state.dataset.unsaved === 'true' ? {} : values();
  let busy = null;
  let soon = 0;
  let over = false;

  const say = text => { if (state.textContent !== text) state.textContent = text; };

  const send = async changes => {
    const version = form.elements[form.id + ':version'];
    const body = JSON.stringify({page: state.dataset.page, owner: form.elements['txy.owner'].value, version: version ? Number(version.value) : null, fields: changes});
    /* browsers let no more than 64 KB outlive the page */
    const answer = await fetch(state.dataset.address, {method: 'POST', redirect: 'manual', keepalive: body.length < 20000, headers: {'Content-Type': 'application/json'}, body});
    if (answer.ok) {
      Object.assign(known, changes);
      localStorage.setItem('txy.seen', Date.now()); /* it keeps the session */
    }
    over = over || answer.type === 'opaqueredirect' || answer.status === 403;
    const words = (answer.headers.get('Content-Type') || '').startsWith('text/plain');
    say(over && !answer.ok ? state.dataset.over : words ? await answer.text() : state.dataset.failed);
  };

  const keep = last => {
    const now = values();
    const changes = Object.fromEntries(Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name])));
    if (busy && !last || over || !Object.keys(changes).length) return;
    busy = send(changes).catch(() => say(state.dataset.failed)).finally(() => { busy = null; });
  };

  form.addEventListener('focusout', () => { clearTimeout(soon); soon = setTimeout(keep, 500); });
  setInterval(keep, 20000);
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(true); });

  /* a draft on its way must not arrive after the form was saved or the draft discarded */
  document.addEventListener('submit', event => {
    if (event.target !== form && !event.target.matches('[data-discard]')) return;
    clearTimeout(soon);
    over = true;
    setTimeout(() => { over = false; }, 60000);
    if (!busy) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    Promise.race([busy, new Promise(late => setTimeout(late, 3000))]).then(() => {
      busy = null;
      event.target.requestSubmit(event.submitter);
    });
  }, true);
})();
