/* Follows long work that the page shows, and checks the size of a file before it is sent. Without it the page reloads itself. */
(() => {
  'use strict';
  document.querySelectorAll('input[type=file][data-most-bytes]').forEach(input => input.addEventListener('change', () => {
    const large = [...input.files].some(file => file.size > Number(input.dataset.mostBytes));
    input.setCustomValidity(large ? input.dataset.tooLarge : '');
    input.reportValidity();
  }));

  const box = document.querySelector('[data-job]');
  if (!box) return;
  const bar = box.querySelector('progress');
  const text = box.querySelector('[data-text]');
  const fill = (pattern, ...values) => values.reduce((line, value, i) => line.replace(`{${i}}`, value), pattern);
  const started = performance.now() - Number(box.dataset.elapsed) * 1000;

  const tell = job => {
    if (job.total > 0 && job.done > 0) {
      bar.max = job.total;
      bar.value = job.done;
      const seconds = Math.ceil((performance.now() - started) / 1000 * (job.total - job.done) / job.done);
      text.textContent = fill(box.dataset.rows, job.done, job.total)
        + (job.done * 10 >= job.total ? ' ' + fill(box.dataset.left, seconds) : '');
    }
  };
  const look = () => fetch(box.dataset.job, {headers: {Accept: 'application/json'}})
    .then(answer => answer.ok ? answer.json() : null)
    .then(job => {
      if (!job || job.state !== 'RUNNING') { location.replace(location.href); return; }
      tell(job);
      setTimeout(look, 1500);
    })
    .catch(() => setTimeout(look, 5000));
  setTimeout(look, 700);
})();
