/** What the importers and exporters share: growing cell columns, strict text, exact decimals, files that appear whole. */
package org.cytoloop.exchange;
