/* Reads receipts by the camera of a phone where the browser itself knows codes; elsewhere they are typed. What the camera sees
   stays in the page. Whoever began goes on from resident to resident until it is stopped, in this tab. */
(async () => {
  'use strict';
  const box = document.querySelector('[data-scan]');
  if (!box || !('BarcodeDetector' in window) || !navigator.mediaDevices) return;
  if (!(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return;
  const [start, stop, words] = ['[data-start]', '[data-stop]', '[role=status]'].map(part => box.querySelector(part));
  const detector = new BarcodeDetector({formats: ['qr_code']});
  const receipt = /^[0-9A-Z]{4}-?[0-9A-Z]{4}$/i;
  /* the code read last, which may still lie before the camera */
  const kept = 'txy.scan:' + new URLSearchParams(location.search).get('code');
  const video = Object.assign(document.createElement('video'), {muted: true, playsInline: true, hidden: true});
  box.insertBefore(video, stop);

  const say = text => { if (words.textContent !== text) words.textContent = text; };
  const show = open => {
    start.hidden = open;
    stop.hidden = video.hidden = !open;
  };
  const close = () => {
    if (video.srcObject) video.srcObject.getTracks().forEach(track => track.stop());
    video.srcObject = null;
    show(false);
  };
  const look = async () => {
    if (!video.srcObject) return;
    const [seen] = await detector.detect(video).catch(() => []);
    const text = seen ? seen.rawValue.trim() : '';
    if (receipt.test(text) && text !== sessionStorage.getItem(kept)) {
      sessionStorage.setItem(kept, text);
      close();
      document.getElementById(box.dataset.scan).value = text;
      document.getElementById(box.dataset.send).click();
      return;
    }
    if (text) say(receipt.test(text) ? box.dataset.aim : box.dataset.foreign);
    setTimeout(look, 200);
  };
  const open = async () => {
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
      await video.play();
    } catch {
      close();
      sessionStorage.removeItem(kept);
      say(box.dataset.off);
      return;
    }
    show(true);
    say(box.dataset.aim);
    look();
  };

  start.addEventListener('click', () => {
    sessionStorage.setItem(kept, '');
    open();
  });
  stop.addEventListener('click', () => {
    sessionStorage.removeItem(kept);
    close();
    say('');
  });
  show(false);
  say('');
  if (sessionStorage.getItem(kept) !== null) open();
})();
