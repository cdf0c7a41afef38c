"""Survey: questions that follow from each other, figures that name nobody, forms that come and go as XLSForm."""
