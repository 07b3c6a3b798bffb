/* Progress of long work. Only texts and the bar change while it runs, so focus stays where it is; the address works without this. */
(() => {
  'use strict';
  const line = document.querySelector('[data-job]');
  if (!line) return;
  const bar = line.querySelector('progress');
  const begun = performance.now() - Number(line.dataset.seconds) * 1000;
  const fill = (pattern, ...values) => values.reduce((text, value) => text.replace('#', value), pattern);

  const show = job => {
    if (job.total === 0) return;
    bar.max = job.total;
    bar.value = job.done;
    line.querySelector('[data-words]').textContent = fill(line.dataset.rows, job.done.toLocaleString('en'), job.total.toLocaleString('en'));
    if (job.done > 0 && job.done * 10 >= job.total) {
      const minutes = 1 + Math.floor((performance.now() - begun) * (job.total - job.done) / job.done / 60000);
      line.querySelector('[data-remaining]').textContent = fill(line.dataset.left, minutes);
    }
  };

  /* the end is read once from the page itself; who stood on the cancel button is led to the heading */
  const end = async () => {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    const lost = document.querySelector('[data-until-end]');
    const led = lost && lost.contains(document.activeElement);
    document.querySelectorAll('[data-live]').forEach(part => {
      const fresh = page.querySelector(`[data-live="${part.dataset.live}"]`);
      if (fresh) part.replaceChildren(...fresh.childNodes);
    });
    if (lost) lost.remove();
    if (led) document.getElementById('job-head').focus();
  };

  const look = async () => {
    try {
      const answer = await fetch(line.dataset.job, {headers: {Accept: 'application/json'}});
      if (answer.ok) {
        const job = await answer.json();
        if (job.state !== 'RUNNING') return end();
        show(job);
      }
    } catch (unreachable) { /* the work goes on without us; look again */ }
    setTimeout(look, 2000);
  };
  setTimeout(look, 1000);
})();
