/** Everyday image files, decoded whole: PNG, JPEG, JPEG 2000. */
package org.cytoloop.readers.imageio;
