// Two native ranges over the same numbered positions: an end stops where the other stands.

const PAGE = 10; // positions that Page Up and Page Down move by

const make = (name, properties) => Object.assign(document.createElement(name), properties);

function render({ model, el }) {
  const id = `range-${Math.random().toString(36).slice(2)}`;
  const title = make("span", { id, className: "toolkit-range-label" });
  const row = make("div", { className: "toolkit-slider-row" });
  const ends = ["low_label", "high_label"].map((name, place) => {
    const range = make("input", { type: "range", min: 0, step: 1 });
    const value = make("output", {});
    // JupyterLab would take arrows and letters for orders to the notebook.
    range.setAttribute("data-lm-suppress-shortcuts", "true");
    // The range itself speaks its value: a reader should not hear it twice.
    value.setAttribute("aria-hidden", "true");
    const pair = make("div", { className: "toolkit-range-end" });
    pair.append(range, value);
    row.append(pair);
    return { name, place, range, value };
  });
  el.classList.add("toolkit-slider", "toolkit-range");
  el.setAttribute("role", "group");
  el.setAttribute("aria-labelledby", id);
  el.append(title, row);

  const write = () => {
    for (const { range, value } of ends) {
      const words = model.get("readouts")[range.valueAsNumber];
      value.value = words;
      range.setAttribute("aria-valuetext", words);
      range.style.setProperty("--at", `${(100 * range.valueAsNumber) / Math.max(range.max, 1)}%`);
    }
  };
  const draw = () => {
    title.textContent = model.get("label");
    for (const { name, place, range } of ends) {
      range.setAttribute("aria-label", model.get(name));
      range.max = model.get("readouts").length - 1;
      range.value = model.get("positions")[place];
    }
    write();
  };

  // One message a frame, and the kernel gets the next one when it has answered: a burst never queues.
  let frame = 0;
  const send = () => {
    frame = 0;
    model.set("positions", ends.map(({ range }) => range.valueAsNumber));
    model.save_changes();
  };
  const moved = ({ place, range }) => {
    const other = ends[1 - place].range.valueAsNumber;
    const stop = place === 0 ? Math.min : Math.max;
    range.valueAsNumber = stop(range.valueAsNumber, other);
    write();
    frame ||= requestAnimationFrame(send);
  };
  for (const end of ends) {
    end.range.addEventListener("input", () => moved(end));
    end.range.addEventListener("keydown", (press) => {
      const pages = { PageUp: 1, PageDown: -1 }[press.key];
      if (!pages) return;
      press.preventDefault();
      end.range.valueAsNumber += pages * PAGE;
      moved(end);
    });
  }

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
