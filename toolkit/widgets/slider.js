// A native range over numbered positions: Python says what each one is worth and how it is written.

const PAGE = 10; // positions that Page Up and Page Down move by

const make = (name, properties) => Object.assign(document.createElement(name), properties);

function render({ model, el }) {
  const id = `slider-${Math.random().toString(36).slice(2)}`;
  const label = make("label", { htmlFor: id });
  const range = make("input", { id, type: "range", min: 0, step: 1 });
  const value = make("output", { htmlFor: id });
  // JupyterLab would take arrows and letters for orders to the notebook.
  range.setAttribute("data-lm-suppress-shortcuts", "true");
  // The range itself speaks its value: a reader should not hear it twice.
  value.setAttribute("aria-hidden", "true");
  const row = make("div", { className: "toolkit-slider-row" });
  row.append(range, value);
  el.classList.add("toolkit-slider");
  el.append(label, row);

  const write = () => {
    const words = model.get("readouts")[range.valueAsNumber];
    value.value = words;
    range.setAttribute("aria-valuetext", words);
    range.style.setProperty("--at", `${(100 * range.valueAsNumber) / Math.max(range.max, 1)}%`);
  };
  const draw = () => {
    label.textContent = model.get("label");
    range.max = model.get("readouts").length - 1;
    range.value = model.get("position");
    write();
  };

  // One message a frame, and the kernel gets the next one when it has answered: a burst never queues.
  let frame = 0;
  const send = () => {
    frame = 0;
    model.set("position", range.valueAsNumber);
    model.save_changes();
  };
  const moved = () => {
    write();
    frame ||= requestAnimationFrame(send);
  };
  range.addEventListener("input", moved);
  range.addEventListener("keydown", (press) => {
    const pages = { PageUp: 1, PageDown: -1 }[press.key];
    if (!pages) return;
    press.preventDefault();
    range.valueAsNumber += pages * PAGE;
    moved();
  });

  draw();
  model.on("change", draw);
  return () => {
    if (frame) {
      cancelAnimationFrame(frame);
      send();
    }
    model.off("change", draw);
  };
}

export default { render };
