#ifndef RAMING_CXLSXWRITER_H
#define RAMING_CXLSXWRITER_H

#include <xlsxwriter.h>

#endif
