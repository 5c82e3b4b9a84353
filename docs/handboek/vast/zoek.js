"use strict";
(() => {
  // addin/bouw/handboek/vast/treffers.ts
  var plain = (tekst) => tekst.toLowerCase().normalize("NFD").replace(/\p{Diacritic}/gu, "");
  var findTreffers = (teksten, gezocht) => {
    const woorden = plain(gezocht).split(/[\s"'();=]+/).filter((woord) => woord !== "");
    return teksten.flatMap((tekst, i) => woorden.every((woord) => plain(tekst).includes(woord)) ? [i] : []);
  };

  // addin/bouw/handboek/vast/zoek.ts
  var PARAMETER = "zoek";
  var startZoeken = () => {
    const kader = document.querySelector("#zoeken");
    const veld = document.querySelector("#zoek");
    const stand = document.querySelector("#gevonden");
    if (!kader || !veld || !stand) return;
    const regels = [...document.querySelectorAll("#alles [data-woorden]")];
    const teksten = regels.map((regel) => regel.dataset["woorden"] ?? "");
    const secties = [...document.querySelectorAll("#alles section")];
    const showTreffers = () => {
      const treffers = new Set(findTreffers(teksten, veld.value));
      regels.forEach((regel, i) => regel.hidden = !treffers.has(i));
      for (const sectie of secties) sectie.hidden = !sectie.querySelector("[data-woorden]:not([hidden])");
      stand.textContent = veld.value.trim() === "" ? "" : treffers.size === 0 ? "Niets gevonden. Probeer één woord." : `${treffers.size} gevonden`;
      const adres = new URL(location.href);
      if (veld.value.trim() === "") adres.searchParams.delete(PARAMETER);
      else adres.searchParams.set(PARAMETER, veld.value);
      history.replaceState(null, "", adres);
    };
    kader.hidden = false;
    veld.value = new URL(location.href).searchParams.get(PARAMETER) ?? "";
    veld.addEventListener("input", showTreffers);
    if (veld.value !== "") showTreffers();
  };
  startZoeken();
})();
