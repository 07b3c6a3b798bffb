/* The map of a page that has one, drawn from the links of the table beside it: each says where it is (data-at), and the
   mark leads where the link leads. No tiles, so nothing comes from elsewhere; without this script the table says all. */
(() => {
  'use strict';
  const box = document.getElementById('map');
  const links = [...document.querySelectorAll('a[data-at]')];
  if (!box || !window.L || !links.length) return;
  const coarse = matchMedia('(pointer: coarse)').matches;
  box.classList.add('drawn');
  /* a wheel or a finger that passes over the map goes on down the page */
  const map = L.map(box, {attributionControl: false, zoomControl: false, keyboard: false, scrollWheelZoom: false, dragging: !coarse, zoomSnap: .25, maxZoom: 18});
  const narrow = box.clientWidth < 420;
  const words = text => Object.assign(document.createElement('span'), {textContent: text});
  const point = pair => pair.split(',').map(Number);
  const places = link => link.dataset.at.split(' ').map(point);
  /* first where to look: nothing is drawn before, and nothing can be put in front of another */
  map.fitBounds(L.latLngBounds(links.flatMap(places)), {padding: [24, 24], maxZoom: 15});
  const marks = links.map(link => {
    const at = places(link);
    const shape = at.length > 1;
    const mark = shape ? L.polygon(at, {className: 'mark shape'}) : L.circleMarker(at[0], {className: 'mark', radius: narrow ? 5 : coarse ? 9 : 7});
    mark.bindTooltip(words(link.textContent.trim()), shape && !narrow ? {permanent: true, direction: 'center', className: 'map-name'} : {direction: 'top'});
    mark.on('click', () => link.click()).addTo(map);
    const show = on => () => {
      mark.getElement().classList.toggle('here', on);
      if (on) mark.bringToFront();
      if (!shape || narrow) mark[on ? 'openTooltip' : 'closeTooltip']();
    };
    ['focus', 'mouseenter'].forEach(name => link.addEventListener(name, show(true)));
    ['blur', 'mouseleave'].forEach(name => link.addEventListener(name, show(false)));
    return mark;
  });
  marks.filter(mark => mark instanceof L.Polygon).forEach(mark => mark.bringToBack());
  L.control.zoom({zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out}).addTo(map);
  L.control.scale({imperial: false}).addTo(map);
})();
