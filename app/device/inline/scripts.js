// Say that scripts run here, however a person or their browser may have stopped them. Until the app's own have arrived,
// the page then tells that its buttons are waking up (style.css); where none ever will, it does not.
(() => {
  document.documentElement.dataset.scripts = "";
})
