/** From the bytes of a strip or tile to samples: decompression, predictors, bit depths, colour transform of JPEG. */
package org.cytoloop.readers.codec;
