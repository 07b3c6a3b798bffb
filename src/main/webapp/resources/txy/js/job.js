/* Follows long work that the page shows. Only texts and the bar change while it runs, so focus stays where it is. Without
   it the page reloads itself or is reloaded by its reader. */
(() => {
  'use strict';
  const box = document.querySelector('[data-job]');
  if (!box) return;
  const bar = box.querySelector('progress');
  const text = box.querySelector('[data-text]');
  const begun = performance.now() - Number(box.dataset.elapsed) * 1000;
  const fill = (pattern, ...values) => values.reduce((line, value, i) => line.replace(`{${i}}`, value.toLocaleString('en')), pattern);

  /* before a tenth is done the remaining time would be a guess; it is told in seconds, or in data-left-unit seconds */
  const tell = job => {
    if (!(job.total > 0 && job.done > 0)) return;
    bar.max = job.total;
    bar.value = job.done;
    const seconds = (performance.now() - begun) / 1000 * (job.total - job.done) / job.done;
    text.textContent = fill(box.dataset.rows, job.done, job.total)
      + (job.done * 10 >= job.total ? ' ' + fill(box.dataset.left, Math.ceil(seconds / Number(box.dataset.leftUnit || 1))) : '');
  };

  /* the end is read once from the page itself, into its live parts if it has some; who stood on the cancel button is led to the heading */
  const end = async () => {
    const live = [...document.querySelectorAll('[data-live]')];
    if (!live.length) { location.replace(location.href); return; }
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const lost = document.querySelector('[data-until-end]');
    const led = lost && lost.contains(document.activeElement);
    live.forEach(part => {
      const fresh = page.querySelector(`[data-live="${part.dataset.live}"]`);
      if (fresh) part.replaceChildren(...fresh.childNodes);
    });
    if (lost) lost.remove();
    if (led) document.getElementById('job-head').focus();
  };

  const look = async () => {
    try {
      const answer = await fetch(box.dataset.job, {headers: {Accept: 'application/json'}});
      if (answer.status === 401 || answer.status === 404) { location.reload(); return; }
      if (answer.ok) {
        localStorage.setItem('txy.seen', Date.now()); /* looking keeps the session */
        const job = await answer.json();
        if (job.state !== 'RUNNING') { await end(); return; }
        tell(job);
      }
      setTimeout(look, 1500);
    } catch (unreachable) {
      setTimeout(look, 5000); /* the work goes on without us */
    }
  };
  setTimeout(look, 700);
})();
