/** Opened slice images: files joined as channels, pixels as floats, statistics, content hashes, the pyramid cache. */
package org.cytoloop.engine.imaging;
