/* Charts in the colours and the type of the page, dark and large type included. */
(() => {
  'use strict';
  if (!window.Chart) return;
  const body = getComputedStyle(document.body);
  Object.assign(Chart.defaults, {color: body.getPropertyValue('--ink-2'), borderColor: body.getPropertyValue('--line')});
  Object.assign(Chart.defaults.font, {family: body.fontFamily, size: parseFloat(body.fontSize) * .86});
  Object.assign(Chart.defaults.plugins.legend.labels, {boxWidth: 32, boxHeight: 0});
})();
