"use strict";
(() => {
  // addin/paneel/zoekwoorden.ts
  var plain = (tekst) => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  var wordsIn = (getypt) => plain(getypt).split(/[\s"'();=]+/).filter((woord) => woord !== "");
  var createWoordzoeker = (getypt) => {
    const woorden = wordsIn(getypt);
    return (tekst) => {
      const gezocht = plain(tekst);
      return woorden.every((woord) => gezocht.includes(woord));
    };
  };
  var KORTSTE_WOORD = 3;
  var placesWithHalf = (teksten, getypt) => {
    const woorden = wordsIn(getypt).filter(({ length }) => length >= KORTSTE_WOORD);
    const aantallen = teksten.map((tekst) => {
      const gezocht = plain(tekst);
      return woorden.filter((woord) => gezocht.includes(woord)).length;
    });
    const genoeg = Math.min(Math.ceil(woorden.length / 2), Math.max(0, ...aantallen));
    return genoeg === 0 ? [] : aantallen.flatMap((aantal, i) => aantal >= genoeg ? [i] : []);
  };

  // addin/bouw/handboek/vast/treffers.ts
  var findTreffers = (teksten, gezocht) => {
    const heeft = createWoordzoeker(gezocht);
    return teksten.flatMap((tekst, i) => heeft(tekst) ? [i] : []);
  };
  var searchPages = (teksten, gezocht) => {
    const treffers = findTreffers(teksten, gezocht);
    if (gezocht.trim() === "") return { treffers, zin: "" };
    if (treffers.length > 0) return { treffers, zin: `${treffers.length} gevonden` };
    const deels = placesWithHalf(teksten, gezocht);
    return {
      treffers: deels,
      zin: deels.length === 0 ? "Niets gevonden. Probeer één ander woord." : `Niets met al deze woorden. ${deels.length} gevonden met een deel ervan`
    };
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
      const uitslag = searchPages(teksten, veld.value);
      const treffers = new Set(uitslag.treffers);
      regels.forEach((regel, i) => regel.hidden = !treffers.has(i));
      for (const sectie of secties) sectie.hidden = !sectie.querySelector("[data-woorden]:not([hidden])");
      stand.textContent = uitslag.zin;
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
