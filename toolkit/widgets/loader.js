// A button that reads one small file and sends its bytes: they are not kept in the page.

const make = (name, properties) => Object.assign(document.createElement(name), properties);

// JupyterLab would take letters and arrows for orders to the notebook.
const keep = ({ target }) => {
  if (target.closest?.(".toolkit-workshop")) {
    target.setAttribute("data-lm-suppress-shortcuts", "true");
  }
};

function render({ model, el }) {
  const button = make("button", { type: "button" });
  button.classList.add("jupyter-widgets", "jupyter-button");
  const input = make("input", { type: "file", hidden: true });
  el.append(button, input);

  const draw = () => {
    button.textContent = model.get("label");
    input.accept = model.get("accept");
  };
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (!file) return;
    const { name, size } = file;
    // A larger file would break the line to the kernel: only its size is told.
    const bytes = size <= model.get("largest") ? [await file.arrayBuffer()] : [];
    input.value = ""; // so that the same file can be chosen again, once mended
    model.send({ name, size }, undefined, bytes);
  });

  draw();
  model.on("change", draw);
  document.addEventListener("focusin", keep);
  return () => {
    model.off("change", draw);
    document.removeEventListener("focusin", keep);
  };
}

export default { render };
