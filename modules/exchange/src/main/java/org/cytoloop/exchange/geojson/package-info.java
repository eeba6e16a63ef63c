/** Cells from and into GeoJSON (RFC 7946 geometry in pixels), as QuPath reads and writes it. */
package org.cytoloop.exchange.geojson;
