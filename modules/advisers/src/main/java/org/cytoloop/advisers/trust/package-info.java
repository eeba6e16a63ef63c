/** Advice on labels that hold and scores that can be believed. */
package org.cytoloop.advisers.trust;
