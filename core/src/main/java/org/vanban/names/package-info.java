/**
 * The OpenNLP door: the name finder, its training, and the shipped model. Nothing else imports
 * OpenNLP.
 */
@NullMarked
package org.vanban.names;

import org.jspecify.annotations.NullMarked;
