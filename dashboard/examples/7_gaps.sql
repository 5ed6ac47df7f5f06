select file_name, county, year, year_evidence, date_earliest, date_latest
from mart_undated_issues
