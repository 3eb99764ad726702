const { URL } = require('node:url');

/** Where the committed manifest says that the pages live: the development server. */
const DEVELOPMENT_URL = 'https://localhost:3000/';

/**
 * The manifest for pages that live at another address.
 * @param {string} manifest the committed one
 * @param {{url: string, soporte?: string}} addresses of the pages, and of who helps the people who use them
 * @throws a sentence in Spanish when an address cannot serve
 */
function publishedManifest(manifest, { url, soporte }) {
  const site = siteAddress(url);
  // Its comment speaks of the development server.
  const moved = manifest.replace(/<!--[\s\S]*?-->\n/, '').replaceAll(DEVELOPMENT_URL, () => site);
  if (soporte === undefined) return moved;
  const support = `<SupportUrl DefaultValue="${escaped(httpsAddress(soporte).href)}" />`;
  // The schema wants it right after the icons (manifest element ordering).
  return moved.replace(/(\n\s*)<HighResolutionIconUrl[^>]*>/, (icon, indent) => `${icon}${indent}${support}`);
}

/** Addresses in the manifest continue with a file's name: the site ends with a slash and asks nothing. */
function siteAddress(text) {
  const url = httpsAddress(text);
  if (url.search !== '' || url.hash !== '') {
    throw new Error(`«${text}» lleva «?» o «#». Escriba sólo la carpeta donde están las páginas.`);
  }
  if (/[.]html?$/i.test(url.pathname)) {
    throw new Error(`«${text}» es una página. Escriba la carpeta donde están las páginas, terminada en «/».`);
  }
  return escaped(url.href.endsWith('/') ? url.href : `${url.href}/`);
}

function httpsAddress(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(
      `«${text}» no es una dirección. Escríbala completa, por ejemplo https://asm.example.gob.mx/.`,
    );
  }
  if (url.protocol !== 'https:') {
    throw new Error(`«${text}» no empieza con https://. Office sólo carga complementos por https.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new Error('La dirección no debe llevar usuario ni contraseña: el manifiesto lo lee cualquiera.');
  }
  return url;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

module.exports = { publishedManifest };
