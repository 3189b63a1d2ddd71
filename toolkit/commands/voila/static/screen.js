// What the page does besides its widget: wait, say that the line is cut, fill the screen.

const EVERY = 5000; // milliseconds between two looks at the kernel

const part = (name) => document.querySelector(`.screen-${name}`);
const say = (name, shown = true) => {
  part(name).hidden = !shown;
};

// The still chart makes room for the one that moves.
const drawn = new MutationObserver(() => {
  if (!document.querySelector(".screen-widget .widget-html-content > *")) return;
  drawn.disconnect();
  document.querySelector(".screen-still")?.remove();
});
drawn.observe(document.body, { childList: true, subtree: true });

// A kernel that is gone answers 404; a machine that is gone, nothing.
const { baseUrl, kernelId } = JSON.parse(document.getElementById("jupyter-config-data").textContent);
const look = async () => {
  const answer = await fetch(`${baseUrl}api/kernels/${kernelId}`).catch(() => null);
  say("lost", !answer?.ok);
};
setInterval(look, EVERY);
part("lost").querySelector("button").addEventListener("click", () => location.reload());

const full = part("full");
full.hidden = !document.fullscreenEnabled;
full.addEventListener("click", () => {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen();
});
