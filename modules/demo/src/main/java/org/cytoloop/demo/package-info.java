/** Synthetic brain slices with known truth that look and fail like real ones, and the demo study made of them. */
package org.cytoloop.demo;
