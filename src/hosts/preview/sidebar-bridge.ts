/**
 * What Google adds to an add-on's HTML: `google.script.run` and `google.script.host`. Calls go to the page around the
 * frame, which first hands over what the person has just typed.
 */
const bridge = `<script>(function () {
  var waiting = {}, next = 1;
  function runner(onSuccess, onFailure, userObject) {
    return new Proxy({}, { get: function (_, name) {
      if (name === 'withSuccessHandler') return function (handler) { return runner(handler, onFailure, userObject); };
      if (name === 'withFailureHandler') return function (handler) { return runner(onSuccess, handler, userObject); };
      if (name === 'withUserObject') return function (object) { return runner(onSuccess, onFailure, object); };
      return function () {
        var id = next++;
        waiting[id] = { onSuccess: onSuccess, onFailure: onFailure, userObject: userObject };
        parent.postMessage({ kind: 'call', id: id, name: name, args: Array.prototype.slice.call(arguments) }, '*');
      };
    } });
  }
  addEventListener('message', function (event) {
    var call = event.data && waiting[event.data.id];
    if (event.source !== parent || !call) return;
    delete waiting[event.data.id];
    if (event.data.ok) { if (call.onSuccess) call.onSuccess(event.data.value, call.userObject); }
    else if (call.onFailure) call.onFailure(new Error(event.data.message), call.userObject);
  });
  var last = null;
  addEventListener('focusin', function (event) { last = event.target; });
  addEventListener('message', function (event) {
    if (event.source !== parent || event.data.kind !== 'enter') return;
    if (last && last.isConnected) last.focus();
    else window.focus();
  });
  addEventListener('keydown', function (event) {
    if (event.key !== 'F6') return;
    event.preventDefault();
    parent.postMessage({ kind: 'region', step: event.shiftKey ? -1 : 1 }, '*');
  });
  function tell(kind) { return function () { parent.postMessage({ kind: kind }, '*'); }; }
  window.google = { script: {
    run: runner(),
    host: { close: tell('close'), setHeight: function () {}, setWidth: function () {}, editor: { focus: tell('focus') }, origin: location.origin }
  } };
})();</script>`;

/** The add-on's HTML with Google's own script put first into its head. */
export function withServerBridge(html: string): string {
  return html.replace(/<head[^<>]*>/i, (head) => head + bridge);
}
